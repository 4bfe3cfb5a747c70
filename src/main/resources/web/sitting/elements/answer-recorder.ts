import type { MicrophoneSession } from "../audio/microphone";
import { ChunkCutter, type RecordingSink } from "../audio/recording";
import { after, button, clicked, show } from "../dom";
import { minutes, text } from "../texts";
import { LevelMeter } from "./level-meter";

/** Records one turn: visible level, seconds left, a stop button, an end when the time is up. */
export class AnswerRecorder extends HTMLElement {
  private readonly status = document.createElement("p");
  private readonly left = document.createElement("strong");
  private readonly meter = new LevelMeter();
  private stop?: HTMLButtonElement;

  connectedCallback(): void {
    if (this.stop) return;
    this.stop = button(text("stopSpeaking"), "btn btn-danger btn-lg");
    if (this.dataset.about) this.stop.setAttribute("aria-describedby", this.dataset.about);
    this.status.setAttribute("role", "status");
    this.left.className = "recorder-left";
    const panel = document.createElement("div");
    panel.className = "recorder-panel";
    panel.append(this.status, this.left);
    this.append(panel, this.meter, this.stop);
    this.say("recorderWaiting");
  }

  get maxSeconds(): number {
    return Number(this.dataset.maxSeconds);
  }

  get turn(): number {
    return Number(this.dataset.turn ?? 0);
  }

  /** Records until the stop button, the time's end or the signal; resolves when every second is in the sink. */
  async record(
    session: MicrophoneSession,
    sink: RecordingSink,
    seconds: number,
    signal: AbortSignal,
  ): Promise<"stopped" | "time"> {
    await session.ensureLive();
    const cutter = new ChunkCutter(sink, seconds);
    const unlisten = session.listen((samples) => {
      this.meter.show(samples);
      cutter.push(samples);
    });
    try {
      return await this.untilEnd(seconds, signal);
    } finally {
      unlisten();
      this.meter.clear();
      await cutter.end();
      this.removeAttribute("data-recording");
      show(this.stop, false);
      this.left.textContent = "";
      this.say("recorderKept");
    }
  }

  private async untilEnd(seconds: number, signal: AbortSignal): Promise<"stopped" | "time"> {
    const over = new AbortController();
    signal.addEventListener("abort", () => over.abort());
    this.setAttribute("data-recording", "");
    this.say("recorderRunning");
    show(this.stop);
    this.stop!.focus();
    const end = performance.now() + seconds * 1000;
    const tick = window.setInterval(() => {
      this.left.textContent = minutes((end - performance.now()) / 1000);
    }, 200);
    const aborted = new Promise<"stopped">((resolve) => {
      over.signal.addEventListener("abort", () => resolve("stopped"));
    });
    try {
      return await Promise.race([
        clicked(this.stop!, over.signal).then(() => "stopped" as const),
        after(seconds * 1000, over.signal).then(() => "time" as const),
        aborted,
      ]);
    } finally {
      window.clearInterval(tick);
      over.abort();
    }
  }

  private say(key: string): void {
    this.status.textContent = text(key);
    if (key === "recorderWaiting") show(this.stop, false);
  }
}

customElements.define("answer-recorder", AnswerRecorder);
