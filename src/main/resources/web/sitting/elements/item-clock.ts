import { minutes, text } from "../texts";

/** From here on the time left stands out. */
const SHORT_SECONDS = 10;

/** Counts down and says the time left politely at half time, 30 s and 10 s. */
export class ItemClock extends HTMLElement {
  private endsAt = 0;
  private kept = 0;
  private label = document.createElement("span");
  private time = document.createElement("strong");
  private spoken = document.createElement("span");

  connectedCallback(): void {
    this.spoken.className = "visually-hidden";
    this.spoken.setAttribute("aria-live", "polite");
    this.time.setAttribute("role", "timer");
    this.append(this.label, this.time, this.spoken);
  }

  /** The server's view of the time left. */
  sync(remainingSeconds: number): void {
    this.endsAt = performance.now() + remainingSeconds * 1000;
  }

  /** Seconds to the item's end. */
  get remaining(): number {
    return Math.max(0, (this.endsAt - performance.now()) / 1000);
  }

  /**
   * Resolves when the time is up or the signal aborts.
   *
   * @param kept seconds of the item that come after those which are counted down here
   */
  run(seconds: number, label: string, signal: AbortSignal, kept = 0): Promise<void> {
    this.kept = kept;
    this.sync(seconds + kept);
    this.label.textContent = label;
    const marks = [seconds / 2, 30, 10].filter((mark) => mark < seconds).sort((a, b) => b - a);
    return new Promise((resolve) => {
      const tick = () => {
        const left = Math.max(0, this.remaining - this.kept);
        this.time.textContent = minutes(left);
        this.toggleAttribute("data-short", left <= SHORT_SECONDS && seconds > 2 * SHORT_SECONDS);
        while (marks.length > 0 && left <= marks[0]) {
          marks.shift();
          this.spoken.textContent = text("secondsLeft", Math.round(left));
        }
        if (left <= 0) end();
      };
      const end = () => {
        window.clearInterval(timer);
        resolve();
      };
      const timer = window.setInterval(tick, 200);
      signal.addEventListener("abort", end);
      tick();
    });
  }
}

customElements.define("item-clock", ItemClock);
