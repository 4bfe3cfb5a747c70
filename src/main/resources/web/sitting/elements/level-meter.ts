import { levelDb } from "../audio/pcm";

/** Quietest level that moves the bar. */
const FLOOR_DB = -60;

/** A bar that follows the microphone. Decoration only: what matters is also said in words. */
export class LevelMeter extends HTMLElement {
  private readonly bar = document.createElement("div");

  connectedCallback(): void {
    this.setAttribute("aria-hidden", "true");
    this.append(this.bar);
  }

  show(samples: Float32Array): void {
    const share = Math.max(0, 1 - levelDb(samples) / FLOOR_DB);
    this.bar.style.clipPath = `inset(0 ${((1 - Math.min(1, share)) * 100).toFixed(1)}% 0 0)`;
  }

  clear(): void {
    this.bar.style.removeProperty("clip-path");
  }
}

customElements.define("level-meter", LevelMeter);
