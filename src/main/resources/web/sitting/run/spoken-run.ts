import { JudgedSink } from "../audio/sound-fault";
import { button, clicked, part, show } from "../dom";
import type { AnswerRecorder } from "../elements/answer-recorder";
import type { ChoiceAnswer } from "../elements/choice-answer";
import type { ItemClock } from "../elements/item-clock";
import type { PromptPlayer } from "../elements/prompt-player";
import { text } from "../texts";
import type { Progress } from "../upload/store";
import { Choices } from "./choices";
import { Setback, type FinishReason, type ItemHost } from "./item-host";
import { preloadPrompts, setbackOf } from "./prompts";

/** Seconds granted beyond the server's remaining time, for what playing and starting take. */
const SLACK_SECONDS = 2;

/**
 * Panel by panel: hear the prompt once, prepare (before a call: to read the notes), then speak or choose. The next
 * panel follows when the applicant stops or the time is up. What was heard or answered before a reload is not repeated.
 */
export class SpokenRun {
  private readonly panels: HTMLElement[];
  private readonly players: PromptPlayer[];
  private readonly clock: ItemClock;
  private readonly choices: Choices;
  private deadline = 0;

  constructor(
    private readonly section: HTMLElement,
    private readonly host: ItemHost,
    private readonly signal: AbortSignal,
  ) {
    this.panels = [...section.querySelectorAll<HTMLElement>("[data-turn-panel]")];
    this.players = [...section.querySelectorAll<PromptPlayer>("prompt-player")];
    this.clock = part<ItemClock>(section, "item-clock");
    this.choices = new Choices(section, host);
  }

  async preload(): Promise<void> {
    await preloadPrompts(this.players, this.host);
  }

  async run(remainingSeconds: number): Promise<FinishReason> {
    this.deadline = performance.now() + (remainingSeconds + SLACK_SECONDS) * 1000;
    const progress = await this.host.progress();
    await this.choices.restore();
    let reason: FinishReason = "stopped";
    for (const [index, panel] of this.panels.entries()) {
      if (progress.answered.includes(index) || this.signal.aborted) continue;
      this.panels.forEach((other) => show(other, other === panel));
      await this.listen(panel, index === 0, progress);
      reason = await this.answer(panel);
      progress.answered.push(index);
      if (!this.signal.aborted) await this.host.keepProgress(progress);
    }
    this.host.ending();
    await this.choices.arrived();
    return reason;
  }

  /** The prompt of a panel, and the item's preparation: before a call and the like, after anything else. */
  private async listen(panel: HTMLElement, first: boolean, progress: Progress): Promise<void> {
    const player = panel.querySelector<PromptPlayer>("prompt-player");
    const prompt = player ? this.players.indexOf(player) : -1;
    const heard = progress.heard.includes(prompt);
    const label = this.section.dataset.startLabel;
    if (first && label && !heard) await this.prepare(panel, label);
    if (player && heard) player.done();
    else if (player) {
      await player.play(this.signal, () => this.host.playing(prompt)).catch((error: unknown) => {
        throw setbackOf(error);
      });
      progress.heard.push(prompt);
      await this.host.keepProgress(progress);
    }
    if (first && !label) await this.prepare(panel, "startNow");
  }

  /** After a reload, only what is left of the preparation. */
  private async prepare(panel: HTMLElement, label: string): Promise<void> {
    const left = this.left() - SLACK_SECONDS - Number(this.section.dataset.answerSeconds);
    const seconds = Math.min(Number(this.section.dataset.prepSeconds), left);
    if (seconds < 1 || this.signal.aborted) return;
    const over = this.overWithItem();
    const start = button(text(label), "btn btn-outline-primary btn-lg");
    panel.append(start);
    show(this.clock);
    start.focus();
    await Promise.race([this.clock.run(seconds, text("prepare"), over.signal), clicked(start, over.signal)]);
    over.abort();
    start.remove();
    show(this.clock, false);
  }

  private async answer(panel: HTMLElement): Promise<FinishReason> {
    if (this.signal.aborted) return "stopped";
    const recorder = panel.querySelector<AnswerRecorder>("answer-recorder");
    if (recorder) return this.speak(recorder);
    const choice = panel.querySelector<ChoiceAnswer>("choice-answer");
    return choice ? this.choose(choice) : "stopped";
  }

  private async speak(recorder: AnswerRecorder): Promise<FinishReason> {
    await this.host.session.ensureLive();
    const sink = new JudgedSink(await this.host.sink(recorder.turn));
    const seconds = this.within(recorder.maxSeconds);
    const reason = await recorder.record(this.host.session, sink, seconds, this.signal);
    const fault = "retake" in this.section.dataset && !this.signal.aborted ? await sink.fault() : undefined;
    if (fault) throw new Setback("sound-fault", fault);
    return reason;
  }

  private async choose(choice: ChoiceAnswer): Promise<FinishReason> {
    const over = this.overWithItem();
    show(this.clock);
    choice.focusFirst();
    const reason = await Promise.race([
      this.clock.run(this.within(choice.maxSeconds), text("timeLeft"), over.signal).then(() => "time" as const),
      choice.confirmed(over.signal).then(() => "stopped" as const),
    ]);
    over.abort();
    show(this.clock, false);
    return reason;
  }

  private left(): number {
    return (this.deadline - performance.now()) / 1000;
  }

  /** No longer than the item itself lasts, but never nothing. */
  private within(seconds: number): number {
    return Math.min(seconds, Math.max(1, this.left()));
  }

  private overWithItem(): AbortController {
    const over = new AbortController();
    this.signal.addEventListener("abort", () => over.abort());
    return over;
  }
}
