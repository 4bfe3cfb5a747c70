import { button, clicked, part, show } from "../dom";
import { text } from "../texts";
import type { AnswerRecorder } from "../elements/answer-recorder";
import type { ItemClock } from "../elements/item-clock";
import type { PromptPlayer } from "../elements/prompt-player";
import type { FinishReason, ItemHost } from "./item-host";

/** Seconds granted beyond the server's remaining time, for what playing and starting take. */
const SLACK_SECONDS = 2;

/**
 * Turn by turn: hear the prompt once, prepare (before a call: to read the notes), speak. What was heard or answered
 * before a reload is not repeated.
 */
export class SpokenRun {
  private readonly turns: HTMLElement[];
  private readonly clock: ItemClock;

  constructor(
    private readonly section: HTMLElement,
    private readonly host: ItemHost,
    private readonly signal: AbortSignal,
  ) {
    this.turns = [...section.querySelectorAll<HTMLElement>("[data-turn-panel]")];
    this.clock = part<ItemClock>(section, "item-clock");
  }

  async preload(): Promise<void> {
    await Promise.all([...this.section.querySelectorAll<PromptPlayer>("prompt-player")].map((p) => p.preload()));
  }

  async run(remainingSeconds: number): Promise<FinishReason> {
    const deadline = performance.now() + (remainingSeconds + SLACK_SECONDS) * 1000;
    const progress = await this.host.progress();
    let reason: FinishReason = "stopped";
    for (const [turn, panel] of this.turns.entries()) {
      if (progress.answered.includes(turn) || this.signal.aborted) continue;
      this.turns.forEach((other) => show(other, other === panel));
      const readsFirst = this.section.dataset.type === "role-play";
      if (turn === 0 && readsFirst && !progress.heard.includes(0)) await this.prepare(panel, deadline, "takeCall");
      await this.hear(panel, progress.heard.includes(turn));
      if (!progress.heard.includes(turn)) {
        progress.heard.push(turn);
        await this.host.keepProgress(progress);
      }
      if (turn === 0 && !readsFirst) await this.prepare(panel, deadline, "startNow");
      reason = await this.speak(panel, turn, deadline);
      progress.answered.push(turn);
      if (!this.signal.aborted) await this.host.keepProgress(progress);
    }
    return reason;
  }

  private async hear(panel: HTMLElement, heard: boolean): Promise<void> {
    const player = panel.querySelector<PromptPlayer>("prompt-player");
    if (!player) return;
    if (heard) player.done();
    else await player.play(this.signal);
  }

  /** After a reload, only what is left of the preparation. */
  private async prepare(panel: HTMLElement, deadline: number, label: string): Promise<void> {
    const left = (deadline - performance.now()) / 1000 - SLACK_SECONDS - Number(this.section.dataset.answerSeconds);
    const seconds = Math.min(Number(this.section.dataset.prepSeconds), left);
    if (seconds < 1 || this.signal.aborted) return;
    const over = new AbortController();
    this.signal.addEventListener("abort", () => over.abort());
    const start = button(text(label), "btn btn-outline-primary btn-lg");
    panel.append(start);
    show(this.clock);
    start.focus();
    await Promise.race([this.clock.run(seconds, text("prepare"), over.signal), clicked(start, over.signal)]);
    over.abort();
    start.remove();
    show(this.clock, false);
  }

  private async speak(panel: HTMLElement, turn: number, deadline: number): Promise<FinishReason> {
    if (this.signal.aborted) return "stopped";
    const recorder = part<AnswerRecorder>(panel, "answer-recorder");
    const left = (deadline - performance.now()) / 1000;
    const seconds = Math.min(recorder.maxSeconds, Math.max(1, left));
    await this.host.session.ensureLive();
    const sink = await this.host.sink(turn);
    return recorder.record(this.host.session, sink, seconds, this.signal);
  }
}
