import { after, button, clicked, show } from "../dom";
import { persistently, send } from "../http";
import { text } from "../texts";

/** Why a prompt was not heard; the ids are the server's. */
export type PlayFailure = "network" | "decode" | "refused" | "stuck";

/** One playing of a prompt, reported to whoever keeps the record. */
export interface Playing {
  ended(failure?: PlayFailure): void;
}

export class PromptError extends Error {
  constructor(readonly failure: PlayFailure) {
    super(`prompt: ${failure}`);
  }
}

/** An item's clock starts this long after its delivery at the latest: what is not there by then came too late. */
const LOAD_MS = 30000;

/** How much longer than its length a prompt may take before it counts as stuck. */
const STUCK_AFTER_MS = 8000;

const TRIES = 2;

/** How long the button to start the sound by hand waits. */
const BY_HAND_MS = 20000;

/**
 * Plays a prompt once. It is fetched whole beforehand, so that a slow line cannot stop it half way; what failed is
 * tried once more. With `data-pauses` it can be paused that often.
 */
export class PromptPlayer extends HTMLElement {
  /** Told about every quarter of a second how far it is, and how often it was paused. */
  reached?: (seconds: number, pauses: number) => void;

  private readonly status = document.createElement("p");
  private readonly bar = document.createElement("progress");
  private readonly pause = button("", "btn btn-outline-primary");
  private audio = new Audio();
  private startSeconds = 0;
  private pauses = 0;

  connectedCallback(): void {
    this.status.setAttribute("role", "status");
    this.bar.max = 1;
    this.bar.value = 0;
    this.bar.setAttribute("aria-hidden", "true");
    this.pause.addEventListener("click", () => this.toggle());
    show(this.pause, false);
    this.append(this.status, this.bar, this.pause);
    this.status.textContent = text("promptWaiting");
  }

  /** An earlier page came this far with it. */
  resumeAt(seconds: number, pauses: number): void {
    this.startSeconds = seconds;
    this.pauses = pauses;
  }

  /** @throws PromptError when it cannot be had in time or is no sound */
  async preload(): Promise<void> {
    const over = new AbortController();
    const tooLate = after(LOAD_MS, over.signal).then(() => Promise.reject(new PromptError("network")));
    try {
      await Promise.race([this.load().catch(() => this.load()), tooLate]);
    } catch (error) {
      throw error instanceof PromptError ? error : new PromptError("network");
    } finally {
      over.abort();
    }
  }

  private async load(): Promise<void> {
    const response = await persistently(() => send("GET", this.getAttribute("src")!));
    const audio = new Audio(URL.createObjectURL(await response.blob()));
    await new Promise<void>((resolve, reject) => {
      audio.oncanplaythrough = () => resolve();
      audio.onerror = () => reject(new PromptError("decode"));
      audio.load();
    });
    this.audio = audio;
  }

  /**
   * Resolves when it was heard to its end.
   *
   * @throws PromptError when it could not be played, though tried again
   */
  async play(signal: AbortSignal, begin: () => Playing): Promise<void> {
    for (let tries = 1; ; tries++) {
      const playing = begin();
      try {
        await this.once(signal);
        playing.ended();
        return this.done();
      } catch (error) {
        if (signal.aborted) throw error;
        const failure = failureOf(error);
        playing.ended(failure);
        this.removeAttribute("data-playing");
        if (tries === TRIES) throw new PromptError(failure);
        if (failure === "refused") await this.byHand(signal);
      }
    }
  }

  private async once(signal: AbortSignal): Promise<void> {
    const { audio } = this;
    audio.currentTime = this.startSeconds;
    this.status.textContent = text("promptPlaying");
    this.setAttribute("data-playing", "");
    this.offerPause();
    audio.ontimeupdate = () => {
      this.bar.value = audio.currentTime / (audio.duration || 1);
      this.reached?.(audio.currentTime, this.pauses);
    };
    const over = new AbortController();
    const ended = new Promise<void>((resolve, reject) => {
      audio.onended = () => resolve();
      audio.onerror = () => reject(new PromptError("decode"));
      signal.addEventListener("abort", () => reject(new Error("aborted")), { signal: over.signal });
    });
    try {
      await Promise.race([audio.play().then(() => ended), ended, this.stuck(over.signal)]);
    } finally {
      over.abort();
      show(this.pause, false);
      audio.pause();
    }
  }

  /** Rejects when it takes far longer than its length, a pause of the applicant's not counted. */
  private stuck(signal: AbortSignal): Promise<never> {
    const stepMs = 500;
    return new Promise((_, reject) => {
      let left = this.audio.duration * 1000 + STUCK_AFTER_MS;
      const timer = window.setInterval(() => {
        if (!this.hasAttribute("data-paused")) left -= stepMs;
        if (left <= 0) reject(new PromptError("stuck"));
      }, stepMs);
      signal.addEventListener("abort", () => window.clearInterval(timer));
    });
  }

  private offerPause(): void {
    this.pause.textContent = text("pauseOnce");
    show(this.pause, this.pauses < Number(this.dataset.pauses ?? 0));
  }

  private toggle(): void {
    const paused = this.toggleAttribute("data-paused");
    if (paused) {
      this.pauses++;
      this.audio.pause();
      this.reached?.(this.audio.currentTime, this.pauses);
      this.status.textContent = text("paused");
      this.pause.textContent = text("goOnListening");
    } else {
      void this.audio.play();
      this.status.textContent = text("promptPlaying");
      this.offerPause();
    }
  }

  /** The browser wants a click before it plays anything. */
  private async byHand(signal: AbortSignal): Promise<void> {
    const start = button(text("playPrompt"), "btn btn-primary btn-lg");
    this.status.textContent = text("promptRefused");
    this.append(start);
    start.focus();
    const over = new AbortController();
    signal.addEventListener("abort", () => over.abort());
    await Promise.race([clicked(start, over.signal), after(BY_HAND_MS, over.signal)]);
    over.abort();
    start.remove();
  }

  /** Heard already, perhaps before a reload; another play begins at the start. */
  done(): void {
    this.removeAttribute("data-playing");
    this.startSeconds = 0;
    this.bar.value = 1;
    this.status.textContent = text("promptHeard");
  }
}

function failureOf(error: unknown): PlayFailure {
  if (error instanceof PromptError) return error.failure;
  return error instanceof DOMException && error.name === "NotAllowedError" ? "refused" : "decode";
}

customElements.define("prompt-player", PromptPlayer);
