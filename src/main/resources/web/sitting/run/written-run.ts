import { clicked, part } from "../dom";
import { text } from "../texts";
import type { AnswerElement } from "../elements/answers";
import type { ItemClock } from "../elements/item-clock";
import type { FinishReason, ItemHost } from "./item-host";

const AUTOSAVE_MS = 3000;

/** A written item: the clock runs, what is typed is kept here at once and on the server every three seconds. */
export class WrittenRun {
  private readonly answer: AnswerElement;
  private readonly state: HTMLElement;
  private dirty = false;
  private saving?: Promise<void>;

  constructor(
    private readonly section: HTMLElement,
    private readonly host: ItemHost,
    private readonly signal: AbortSignal,
  ) {
    this.answer = part<AnswerElement>(section, "written-answer, form-answer, typing-answer");
    this.state = part(section, "[data-saved]");
  }

  async preload(): Promise<void> {}

  async run(remainingSeconds: number): Promise<FinishReason> {
    const draft = await this.host.draft();
    if (draft) this.answer.resume(draft);
    this.answer.addEventListener("answer-change", () => this.changed());
    this.answer.focusFirst();
    const autosave = window.setInterval(() => void this.save(), AUTOSAVE_MS);
    const over = new AbortController();
    this.signal.addEventListener("abort", () => over.abort());
    const clock = part<ItemClock>(this.section, "item-clock").run(remainingSeconds, text("timeLeft"), over.signal);
    const handIn = clicked(part(this.section, "[data-hand-in]"), over.signal);
    const reason = await Promise.race([
      clock.then(() => "time" as const),
      handIn.then(() => "stopped" as const),
    ]);
    over.abort();
    window.clearInterval(autosave);
    this.answer.lock();
    await this.saving;
    this.dirty = true;
    await this.save();
    return reason;
  }

  private changed(): void {
    this.dirty = true;
    this.state.textContent = text("unsaved");
    void this.host.keepDraft(this.answer.answer());
  }

  private save(): Promise<void> {
    if (!this.dirty || this.saving) return this.saving ?? Promise.resolve();
    this.dirty = false;
    this.saving = this.host
      .save(this.answer.answer())
      .then((at) => {
        if (!this.dirty) this.state.textContent = text("savedAt", at.toLocaleTimeString());
      })
      .catch(() => {
        this.dirty = true;
      })
      .finally(() => (this.saving = undefined));
    return this.saving;
  }
}
