/** The rate of every recording, in samples a second. */
export const SAMPLE_RATE = 16000;

/** One second of 16-bit mono: what a chunk holds. */
export const CHUNK_SAMPLES = SAMPLE_RATE;

/** Samples of -1..1 as signed 16-bit little endian. */
export function toPcm16(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(samples.length * 2));
  for (let i = 0; i < samples.length; i++) {
    const clamped = Math.max(-1, Math.min(1, samples[i]));
    view.setInt16(i * 2, Math.round(clamped < 0 ? clamped * 0x8000 : clamped * 0x7fff), true);
  }
  return new Uint8Array(view.buffer);
}

/** A WAV file of 16 kHz mono PCM, so that an audio element can play it. */
export function toWav(pcm: Uint8Array[]): Blob {
  const length = pcm.reduce((sum, part) => sum + part.length, 0);
  const header = new DataView(new ArrayBuffer(44));
  const ascii = (offset: number, text: string) =>
    [...text].forEach((char, i) => header.setUint8(offset + i, char.charCodeAt(0)));
  ascii(0, "RIFF");
  header.setUint32(4, 36 + length, true);
  ascii(8, "WAVEfmt ");
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, SAMPLE_RATE, true);
  header.setUint32(28, SAMPLE_RATE * 2, true);
  header.setUint16(32, 2, true);
  header.setUint16(34, 16, true);
  ascii(36, "data");
  header.setUint32(40, length, true);
  return new Blob([header, ...pcm] as BlobPart[], { type: "audio/wav" });
}

/** Root mean square in dB below full scale; silence is -100. */
export function levelDb(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return samples.length === 0 ? -100 : Math.max(-100, 10 * Math.log10(sum / samples.length + 1e-10));
}
