import { persistently, send } from "../http";
import { text } from "../texts";

/** How much longer than its length a prompt may take before it counts as stuck. */
const STUCK_AFTER_MS = 8000;

/** Plays a prompt once. It is fetched whole beforehand, so that a slow line cannot stop it half way. */
export class PromptPlayer extends HTMLElement {
  private readonly status = document.createElement("p");
  private readonly bar = document.createElement("progress");
  private readonly audio = new Audio();

  connectedCallback(): void {
    this.status.setAttribute("role", "status");
    this.bar.max = 1;
    this.bar.value = 0;
    this.bar.setAttribute("aria-hidden", "true");
    this.append(this.status, this.bar);
    this.status.textContent = text("promptWaiting");
  }

  async preload(): Promise<void> {
    const response = await persistently(() => send("GET", this.getAttribute("src")!));
    this.audio.src = URL.createObjectURL(await response.blob());
    await new Promise<void>((resolve, reject) => {
      this.audio.oncanplaythrough = () => resolve();
      this.audio.onerror = () => reject(new Error("prompt cannot be decoded"));
      this.audio.load();
    });
  }

  /** Resolves when it was heard to its end. */
  async play(signal: AbortSignal): Promise<void> {
    this.status.textContent = text("promptPlaying");
    this.setAttribute("data-playing", "");
    this.audio.ontimeupdate = () => (this.bar.value = this.audio.currentTime / (this.audio.duration || 1));
    const ended = new Promise<void>((resolve, reject) => {
      this.audio.onended = () => resolve();
      this.audio.onerror = () => reject(new Error("prompt failed"));
      window.setTimeout(() => reject(new Error("prompt stuck")), this.audio.duration * 1000 + STUCK_AFTER_MS);
      signal.addEventListener("abort", () => {
        this.audio.pause();
        reject(new Error("aborted"));
      });
    });
    await this.audio.play();
    await ended;
    this.done();
  }

  /** Heard already, perhaps before a reload. */
  done(): void {
    this.removeAttribute("data-playing");
    this.bar.value = 1;
    this.status.textContent = text("promptHeard");
  }
}

customElements.define("prompt-player", PromptPlayer);
