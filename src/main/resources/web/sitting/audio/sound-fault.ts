import { SAMPLE_RATE } from "./pcm";
import type { RecordingSink } from "./recording";

/** Why a recording cannot be scored, whatever was said; the ids are the server's. */
export type SoundFault = "silence" | "too-quiet" | "noise-only" | "clipped";

// the server's SoundCheck judges the same recording by the same limits
/** Shorter than this, the applicant stopped at once, and there is nothing to judge. */
const SHORTEST_SECONDS = 0.3;
const SILENCE_DB = -60;
const TOO_QUIET_DB = -45;
/** A voice stands out of its background by more than this; a steady hum does not. */
const STEADY_RANGE_DB = 6;
const HEAVY_CLIPPING = 0.05;

/** A microphone that hands out less than this share of the time that passed is dead. */
const LEAST_SHARE = 0.2;

const FRAME = (20 * SAMPLE_RATE) / 1000;
/** The loudest 0.2 seconds are the voice. */
const LOUD_FRAMES = 10;
const FULL_SCALE = 32700;
const CLIPPED_RUN = 3;
const FLOOR_DB = -100;

/**
 * @param samples the whole recording, 16 kHz
 * @param elapsedSeconds how long it was recorded by the clock
 */
export function soundFault(samples: Int16Array, elapsedSeconds: number): SoundFault | undefined {
  const seconds = samples.length / SAMPLE_RATE;
  if (elapsedSeconds >= 1 && seconds < LEAST_SHARE * elapsedSeconds) return "silence";
  if (seconds < SHORTEST_SECONDS) return undefined;
  const levels = frameLevels(samples).sort((a, b) => a - b);
  const loud = levels[levels.length - LOUD_FRAMES] ?? FLOOR_DB;
  const noise = levels[Math.round(0.1 * (levels.length - 1))];
  if (loud < SILENCE_DB) return "silence";
  if (clippedShare(samples) > HEAVY_CLIPPING) return "clipped";
  if (loud < TOO_QUIET_DB) return "too-quiet";
  return loud - noise < STEADY_RANGE_DB ? "noise-only" : undefined;
}

function frameLevels(samples: Int16Array): number[] {
  return Array.from({ length: Math.floor(samples.length / FRAME) }, (_, i) => {
    const frame = samples.subarray(i * FRAME, (i + 1) * FRAME);
    const squares = frame.reduce((sum, sample) => sum + sample * sample, 0);
    return Math.max(FLOOR_DB, 10 * Math.log10(squares / FRAME / 0x7fff ** 2));
  });
}

/** Share of the samples that lie in a run at full scale; a single loud sample is no fault. */
function clippedShare(samples: Int16Array): number {
  let clipped = 0;
  let run = 0;
  for (const sample of samples) {
    run = Math.abs(sample) >= FULL_SCALE ? run + 1 : 0;
    if (run === CLIPPED_RUN) clipped += CLIPPED_RUN;
    else if (run > CLIPPED_RUN) clipped++;
  }
  return clipped / samples.length;
}

/** Passes a recording on and keeps hold of it, to be judged at its end. */
export class JudgedSink implements RecordingSink {
  private readonly parts: Uint8Array<ArrayBuffer>[] = [];
  private readonly began = performance.now();

  constructor(private readonly sink: RecordingSink) {}

  chunk(n: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.parts[n] = bytes;
    return this.sink.chunk(n, bytes);
  }

  close(chunks: number): Promise<void> {
    return this.sink.close(chunks);
  }

  async fault(): Promise<SoundFault | undefined> {
    const elapsed = (performance.now() - this.began) / 1000;
    return soundFault(new Int16Array(await new Blob(this.parts).arrayBuffer()), elapsed);
  }
}
