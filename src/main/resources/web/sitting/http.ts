/** A problem the server answered with (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly body: { title?: string; detail?: string; next?: string; missing?: number[] },
    /** How long the server asks to wait, in milliseconds; 0 when it does not say. */
    readonly waitMs = 0,
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
/** A server that asks for more is asked again all the same. */
const LONGEST_ASKED_MS = 30000;

/** A line that died without a word; a chunk takes 4 s on the slowest that is planned for, 64 kbit/s. */
const LONGEST_SENDING_MS = 60_000;

/**
 * One request; an answer that is not a success is thrown as a Problem, a broken line, or one on which nothing was heard
 * of what was sent for a minute, as a TypeError.
 */
export async function send(method: string, url: string, body?: BodyInit, headers: HeadersInit = {}) {
  const silent = new AbortController();
  const sending = method !== "GET" && url.startsWith("/sitting/");
  const timer = sending ? window.setTimeout(() => silent.abort(), LONGEST_SENDING_MS) : undefined;
  const signal = silent.signal;
  const response = await fetch(url, { method, body, headers, credentials: "same-origin", signal })
    .catch((error: unknown) => {
      throw signal.aborted ? new TypeError("nothing was heard of it") : error;
    })
    .finally(() => window.clearTimeout(timer));
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Problem(response.status, problem, 1000 * (Number(response.headers.get("Retry-After")) || 0));
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
      const asked = error instanceof Problem ? Math.min(error.waitMs, LONGEST_ASKED_MS) : 0;
      await pauseOrOnline(Math.max(asked, pause * (0.75 + Math.random() / 2)));
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
