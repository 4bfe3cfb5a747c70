import { SAMPLE_RATE } from "./pcm";

/** What is wrong with a check recording; the ids are the server's. */
export type Finding = "silent" | "too-quiet" | "clipping" | "noisy" | "narrow-band";

/**
 * @param level mean level of the speech, dBFS
 * @param noise level of the pauses, dBFS
 * @param clippedShare share of samples at full scale, 0..1
 * @param bandwidthHz highest frequency that carries speech
 */
export interface Measures {
  level: number;
  noise: number;
  clippedShare: number;
  bandwidthHz: number;
}

/** Below this nothing was said: a muted microphone or the wrong one. */
const SILENT_DB = -55;
/** Speech below this is lost in the recogniser's own noise. */
const QUIET_DB = -38;
/** One sample in 500 at full scale is heard as crackling. */
const CLIPPED_SHARE = 0.002;
const FULL_SCALE = 0.985;
/** Speech less than this above the pauses is hard to understand. */
const SPEECH_OVER_NOISE_DB = 12;
/** Telephone band: a Bluetooth headset in its old call mode passes nothing above 4 kHz. */
const NARROW_BAND_HZ = 4300;
/** A band this far below the loudest one carries no speech. */
const BAND_DEPTH_DB = 55;

const FRAME = 512;
const BAND_HZ = 250;

/** Measures a recording of speech with some pause in it (16 kHz samples of -1..1). */
export function measure(samples: Float32Array): Measures {
  const levels: number[] = [];
  for (let start = 0; start + FRAME <= samples.length; start += FRAME) {
    levels.push(power(samples.subarray(start, start + FRAME)));
  }
  const sorted = [...levels].sort((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const loud = quantile(0.9) / 10;
  const speech = levels.map((value, i) => ({ value, i })).filter(({ value }) => value >= loud && value > 0);
  const clipped = samples.reduce((count, sample) => count + (Math.abs(sample) >= FULL_SCALE ? 1 : 0), 0);
  return {
    level: db(mean(speech.map(({ value }) => value))),
    noise: db(quantile(0.1)),
    clippedShare: samples.length === 0 ? 0 : clipped / samples.length,
    bandwidthHz: bandwidth(samples, speech.map(({ i }) => i * FRAME)),
  };
}

/** The findings in the order in which they should be put right; silence hides all others. */
export function judge(measures: Measures): Finding[] {
  if (measures.level < SILENT_DB) return ["silent"];
  const findings: Finding[] = [];
  if (measures.clippedShare > CLIPPED_SHARE) findings.push("clipping");
  if (measures.level < QUIET_DB) findings.push("too-quiet");
  if (measures.level - measures.noise < SPEECH_OVER_NOISE_DB) findings.push("noisy");
  if (measures.bandwidthHz < NARROW_BAND_HZ) findings.push("narrow-band");
  return findings;
}

/** Upper edge of the highest band whose mean power over the speech frames is within reach of the loudest. */
function bandwidth(samples: Float32Array, starts: number[]): number {
  const bins = new Float64Array(FRAME / 2);
  for (const start of starts) {
    spectrum(samples.subarray(start, start + FRAME)).forEach((value, bin) => (bins[bin] += value));
  }
  const perBand = (BAND_HZ * FRAME) / SAMPLE_RATE;
  const bands = Array.from({ length: bins.length / perBand }, (_, band) =>
    mean([...bins.slice(band * perBand, (band + 1) * perBand)]),
  );
  const floor = Math.max(...bands) / 10 ** (BAND_DEPTH_DB / 10);
  return (bands.findLastIndex((value) => value > floor) + 1) * BAND_HZ;
}

/** Power spectrum of one Hann-windowed frame (radix-2 FFT). */
function spectrum(frame: Float32Array): Float64Array {
  const re = Float64Array.from(frame, (value, i) => value * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / FRAME)));
  const im = new Float64Array(FRAME);
  reorder(re);
  for (let size = 2; size <= FRAME; size *= 2) {
    for (let start = 0; start < FRAME; start += size) butterfly(re, im, start, size / 2);
  }
  return Float64Array.from({ length: FRAME / 2 }, (_, i) => re[i] ** 2 + im[i] ** 2);
}

function reorder(values: Float64Array): void {
  for (let i = 1, j = 0; i < FRAME; i++) {
    let bit = FRAME >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) [values[i], values[j]] = [values[j], values[i]];
  }
}

function butterfly(re: Float64Array, im: Float64Array, start: number, half: number): void {
  for (let k = 0; k < half; k++) {
    const angle = (-Math.PI * k) / half;
    const [a, b] = [start + k, start + k + half];
    const tr = re[b] * Math.cos(angle) - im[b] * Math.sin(angle);
    const ti = re[b] * Math.sin(angle) + im[b] * Math.cos(angle);
    re[b] = re[a] - tr;
    im[b] = im[a] - ti;
    re[a] += tr;
    im[a] += ti;
  }
}

const mean = (values: number[]) => (values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length);

const power = (frame: Float32Array) => frame.reduce((sum, sample) => sum + sample * sample, 0) / frame.length;

const db = (value: number) => Math.round(Math.max(-100, 10 * Math.log10(value + 1e-12)) * 10) / 10;
