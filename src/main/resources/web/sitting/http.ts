/** A problem the server answered with (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly body: { title?: string; detail?: string; next?: string; missing?: number[] },
  ) {
    super(body.detail ?? body.title ?? String(status));
  }

  /** Whether trying again later can help. */
  get passing(): boolean {
    return this.status === 429 || this.status >= 500;
  }
}

const FIRST_PAUSE_MS = 1000;
/** Short, as an item's time may be running; it varies, so that not everybody comes back at once. */
const LONGEST_PAUSE_MS = 5000;

/** One request; an answer that is not a success is thrown as a Problem, a broken line as a TypeError. */
export async function send(method: string, url: string, body?: BodyInit, headers: HeadersInit = {}) {
  const response = await fetch(url, { method, body, headers, credentials: "same-origin" });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Problem(response.status, problem);
  }
  return response;
}

export async function sendJson<T>(method: string, url: string, value: unknown = {}): Promise<T> {
  const headers = { "Content-Type": "application/json" };
  const response = await send(method, url, JSON.stringify(value), headers);
  const answer = await response.text();
  return (answer === "" ? undefined : JSON.parse(answer)) as T;
}

/** Tries until it succeeds or fails for good; the pauses double up to five seconds. */
export async function persistently<T>(request: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      const answer = await request();
      announceLine(true);
      return answer;
    } catch (error) {
      if (signal?.aborted || (error instanceof Problem && !error.passing)) throw error;
      if (!(error instanceof Problem) && !(error instanceof TypeError)) throw error;
      announceLine(false);
      await pauseOrOnline(pause * (0.75 + Math.random() / 2));
    }
  }
}

/** Waits, but not longer than until the browser says that it is online again. */
function pauseOrOnline(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      window.clearTimeout(timer);
      window.removeEventListener("online", done);
      resolve();
    };
    const timer = window.setTimeout(done, milliseconds);
    window.addEventListener("online", done);
  });
}

function announceLine(up: boolean): void {
  window.dispatchEvent(new CustomEvent("sitting-line", { detail: { up } }));
}
