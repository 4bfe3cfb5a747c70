import { CHUNK_SAMPLES, SAMPLE_RATE, toPcm16 } from "./pcm";

/** Where the seconds of a recording go, in order. */
export interface RecordingSink {
  chunk(n: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(chunks: number): Promise<void>;
}

/** Cuts samples into chunks of one second and writes each to the sink, one after the other. */
export class ChunkCutter {
  private readonly buffer = new Float32Array(CHUNK_SAMPLES);
  private filled = 0;
  private count = 0;
  private left: number;
  private written: Promise<void> = Promise.resolve();

  constructor(
    private readonly sink: RecordingSink,
    maxSeconds: number,
  ) {
    this.left = Math.floor(maxSeconds * SAMPLE_RATE);
  }

  /** Takes samples up to the allowed seconds; what comes after is dropped. */
  push(block: Float32Array): void {
    const samples = block.subarray(0, Math.min(block.length, this.left));
    this.left -= samples.length;
    let offset = 0;
    while (offset < samples.length) {
      const take = Math.min(samples.length - offset, CHUNK_SAMPLES - this.filled);
      this.buffer.set(samples.subarray(offset, offset + take), this.filled);
      this.filled += take;
      offset += take;
      if (this.filled === CHUNK_SAMPLES) this.cut();
    }
  }

  /** Writes what is left; resolves once everything is in the sink. */
  async end(): Promise<number> {
    if (this.filled > 0) this.cut();
    await this.written;
    await this.sink.close(this.count);
    return this.count;
  }

  private cut(): void {
    const bytes = toPcm16(this.buffer.subarray(0, this.filled));
    const n = this.count++;
    this.filled = 0;
    this.written = this.written.then(() => this.sink.chunk(n, bytes));
  }
}

/** Keeps a recording in memory only: practice and the equipment check's playback. */
export class MemorySink implements RecordingSink {
  readonly parts: Uint8Array<ArrayBuffer>[] = [];

  async chunk(n: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.parts[n] = bytes;
  }

  async close(): Promise<void> {}
}
