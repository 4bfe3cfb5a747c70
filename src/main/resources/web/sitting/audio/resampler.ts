import { SAMPLE_RATE } from "./pcm";

/** Half the length of the filter, in zero crossings. */
const CROSSINGS = 16;

/**
 * Brings a stream of samples down to 16 kHz with a windowed-sinc low pass, block by block.
 * Only needed where the browser refuses an AudioContext of 16 kHz.
 */
export class Resampler {
  private readonly step: number;
  private readonly cutoff: number;
  private readonly reach: number;
  private kept = new Float32Array(0);
  private position: number;

  constructor(sourceRate: number) {
    this.step = sourceRate / SAMPLE_RATE;
    this.cutoff = Math.min(1, 0.95 / this.step);
    this.reach = Math.ceil(CROSSINGS / this.cutoff);
    this.kept = new Float32Array(this.reach);
    this.position = this.reach;
  }

  /** The next samples at 16 kHz; the last few input samples wait for the following block. */
  push(block: Float32Array): Float32Array {
    const input = new Float32Array(this.kept.length + block.length);
    input.set(this.kept);
    input.set(block, this.kept.length);
    const output: number[] = [];
    while (this.position + this.reach < input.length) {
      output.push(this.at(input, this.position));
      this.position += this.step;
    }
    const drop = Math.max(0, Math.floor(this.position) - this.reach);
    this.kept = input.slice(drop);
    this.position -= drop;
    return Float32Array.from(output);
  }

  private at(input: Float32Array, position: number): number {
    const first = Math.ceil(position - this.reach);
    const last = Math.floor(position + this.reach);
    let sum = 0;
    for (let i = Math.max(0, first); i <= last && i < input.length; i++) {
      sum += input[i] * this.tap(i - position);
    }
    return sum;
  }

  private tap(distance: number): number {
    const x = Math.PI * distance * this.cutoff;
    const sinc = distance === 0 ? 1 : Math.sin(x) / x;
    const hann = 0.5 + 0.5 * Math.cos((Math.PI * distance) / (this.reach + 1));
    return this.cutoff * sinc * hann;
  }
}
