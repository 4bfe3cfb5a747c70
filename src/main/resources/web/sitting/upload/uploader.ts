import { persistently, Problem, send, sendJson } from "../http";
import { CHUNK_SAMPLES, SAMPLE_RATE } from "../audio/pcm";
import type { RecordingSink } from "../audio/recording";
import { ofThisPage, pageAttempt } from "./page-attempt";
import { ifItFits, store, type StoredChunk, type StoredRecording } from "./store";

/** Seconds of speech: recorded on this device, and of these acknowledged by the server. */
export interface UploadState {
  total: number;
  sent: number;
  open: number;
  refused: number;
}

const PAGE = crypto.randomUUID();

/**
 * Sends what IndexedDB holds: registers each recording, sends its chunks, seals it. Every sitting page runs one, so
 * whatever a reload or a power cut left behind goes on being sent. A web lock lets one tab send at a time.
 */
export class Uploader extends EventTarget {
  /** What the line took for the last whole chunk, in kbit/s; 0 before the first. */
  kbps = 0;

  private wanted = false;
  private running = false;
  private readonly registered = new Set<string>();
  /** What this page knows better than the disk, which may be full: how recordings ended, and which chunks were sent. */
  private readonly ended = new Map<string, "sealed" | "refused">();
  private readonly sent = new Map<string, boolean>();

  /** A recording that is written to disk second by second and sent meanwhile. */
  async begin(formItemId: string | null, turn: number, purpose: "answer" | "check"): Promise<RecordingSink> {
    const before = (await store.recordings()).filter((r) => r.formItemId === formItemId && r.turn === turn);
    const recording: StoredRecording = {
      id: crypto.randomUUID(),
      attempt: pageAttempt(),
      formItemId,
      turn,
      take: before.filter((r) => r.purpose === purpose).length,
      purpose,
      owner: PAGE,
      chunks: 0,
      createdAt: Date.now(),
      state: "open",
    };
    await store.putRecording(recording);
    return {
      chunk: async (n, bytes) => {
        await store.putChunk({ recordingId: recording.id, n, bytes: bytes.buffer, sent: false });
        this.wake();
      },
      close: async (chunks) => {
        this.ended.delete(recording.id);
        await store.putRecording({ ...recording, chunks, state: chunks === 0 ? "sealed" : "closed" });
        this.wake();
      },
    };
  }

  /** The recordings made for an item, as its finish lists them. */
  async recordingsOf(formItemId: string) {
    const own = (await store.recordings()).filter((r) => r.formItemId === formItemId && r.purpose === "answer");
    const spoken = own.filter((r) => r.chunks > 0);
    return spoken.map(({ id, turn, take, chunks }) => ({ id, turn, take, chunks }));
  }

  async start(): Promise<void> {
    window.addEventListener("online", () => this.wake());
    void navigator.locks?.request(lockOf(PAGE), () => new Promise(() => {}));
    await ifItFits(store.forget(Date.now()));
    await this.closeAbandoned();
    await this.forgive();
    this.wake();
  }

  /** Looks for work now; safe to call at any time. */
  wake(): void {
    this.wanted = true;
    if (this.running) return;
    this.running = true;
    const work = () => this.work();
    const locked = navigator.locks ? navigator.locks.request("parlance-upload", work) : work();
    void Promise.resolve(locked).finally(() => {
      this.running = false;
      if (this.wanted) this.wake();
    });
  }

  async state(): Promise<UploadState> {
    const state = { total: 0, sent: 0, open: 0, refused: 0 };
    for (const recording of await this.recordings()) {
      if (recording.state === "sealed") {
        state.total += recording.chunks;
        state.sent += recording.chunks;
      } else if (recording.state === "refused") {
        state.refused++;
      } else {
        const chunks = await store.chunks(recording.id);
        state.open++;
        state.total += chunks.length;
        state.sent += chunks.filter((chunk) => this.wasSent(chunk)).length;
      }
    }
    return state;
  }

  private async work(): Promise<void> {
    while (this.wanted) {
      this.wanted = false;
      const pending = (await this.recordings()).filter((r) => r.state === "open" || r.state === "closed");
      for (const recording of pending.sort((a, b) => a.createdAt - b.createdAt)) {
        await this.bring(recording);
      }
      this.dispatchEvent(new Event("change"));
    }
  }

  private async bring(recording: StoredRecording): Promise<void> {
    // one without sound is closed unheard of here, and would stay open on the server
    if ((await store.chunks(recording.id)).length === 0) return;
    try {
      await this.register(recording);
      // looked up before sending: one that is closed only meanwhile has chunks that were not sent here
      const latest = (await store.recordings()).find((r) => r.id === recording.id);
      await this.sendChunks(recording.id);
      if (latest?.state === "closed") await this.seal(latest);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.status === 401) return;
      this.ended.set(recording.id, "refused");
      const latest = (await store.recordings()).find((r) => r.id === recording.id) ?? recording;
      await ifItFits(store.putRecording({ ...latest, state: "refused", expired: error.status === 410 }));
    }
  }

  /** Those of this page's attempt. */
  private async recordings(): Promise<StoredRecording[]> {
    const stored = (await store.recordings()).filter(ofThisPage);
    return stored.map((recording) => ({ ...recording, state: this.ended.get(recording.id) ?? recording.state }));
  }

  private wasSent({ recordingId, n, sent }: StoredChunk): boolean {
    return this.sent.get(`${recordingId}/${n}`) ?? sent;
  }

  private async mark(chunk: StoredChunk, sent: boolean): Promise<void> {
    this.sent.set(`${chunk.recordingId}/${chunk.n}`, sent);
    await ifItFits(store.putChunk({ ...chunk, sent }));
  }

  private async register({ id, formItemId, turn, take, purpose }: StoredRecording): Promise<void> {
    if (this.registered.has(id)) return;
    const description = { formItemId, turn, take, purpose, sampleRate: SAMPLE_RATE };
    await persistently(() => sendJson("PUT", url(id), description));
    this.registered.add(id);
  }

  private async sendChunks(id: string): Promise<void> {
    for (const chunk of (await store.chunks(id)).filter((c) => !this.wasSent(c))) {
      const headers = {
        "Content-Type": "application/octet-stream",
        "X-Chunk-SHA256": await sha256(chunk.bytes),
      };
      const began = performance.now();
      await persistently(() => send("PUT", `${url(id)}/chunks/${chunk.n}`, chunk.bytes, headers));
      const whole = chunk.bytes.byteLength === 2 * CHUNK_SAMPLES;
      if (whole) this.kbps = (chunk.bytes.byteLength * 8) / Math.max(1, performance.now() - began);
      await this.mark(chunk, true);
      this.dispatchEvent(new Event("change"));
    }
  }

  private async seal(recording: StoredRecording): Promise<void> {
    const chunks = await store.chunks(recording.id);
    const whole = new Blob(chunks.map((chunk) => chunk.bytes));
    const body = { chunks: chunks.length, sha256: await sha256(await whole.arrayBuffer()) };
    try {
      await persistently(() => sendJson("POST", `${url(recording.id)}/seal`, body));
      this.ended.set(recording.id, "sealed");
      await ifItFits(store.sealed(recording));
    } catch (error) {
      const missing = error instanceof Problem && error.status === 409 ? error.body.missing : undefined;
      if (!missing?.length) throw error;
      for (const chunk of chunks.filter((c) => missing.includes(c.n))) {
        await this.mark(chunk, false);
      }
      this.wanted = true;
    }
  }

  /** A page that vanished while recording left an open entry: it ends where it ends. */
  private async closeAbandoned(): Promise<void> {
    const held = await pagesThere();
    for (const recording of await store.recordings()) {
      if (recording.state === "open" && !held.includes(lockOf(recording.owner))) await this.close(recording);
    }
  }

  /** What was refused is tried once more by each page, as it may have been sent with the cookie of another link. */
  private async forgive(): Promise<void> {
    const held = await pagesThere();
    for (const recording of await this.recordings()) {
      const recorded = recording.chunks > 0 || !held.includes(lockOf(recording.owner));
      if (recording.state === "refused" && !recording.expired && recorded) await this.close(recording);
    }
  }

  private async close(recording: StoredRecording): Promise<void> {
    const chunks = (await store.chunks(recording.id)).length;
    await ifItFits(store.putRecording({ ...recording, chunks, state: chunks === 0 ? "sealed" : "closed" }));
  }
}

/** The locks of all pages that are open in this browser. */
async function pagesThere(): Promise<(string | undefined)[]> {
  return (await navigator.locks?.query())?.held?.map((lock) => lock.name) ?? [];
}

const lockOf = (page: string) => `parlance-page-${page}`;

const url = (id: string) => `/sitting/recordings/${id}`;

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The page's one uploader. */
export const uploader = new Uploader();
