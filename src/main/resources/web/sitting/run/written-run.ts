import { button, clicked, part, show } from "../dom";
import { text } from "../texts";
import type { AnswerElement } from "../elements/answers";
import type { ItemClock } from "../elements/item-clock";
import type { PromptPlayer } from "../elements/prompt-player";
import type { FinishReason, ItemHost } from "./item-host";
import { WrittenHearing } from "./written-hearing";

const AUTOSAVE_MS = 3000;

/**
 * A written item: what is to be read first, then the answer, with a prompt beside where there is one. The clock runs,
 * what is given is kept here at once and on the server every three seconds.
 */
export class WrittenRun {
  private readonly answer: AnswerElement;
  private readonly clock: ItemClock;
  private readonly state: HTMLElement;
  private readonly warning: HTMLElement;
  private readonly hearing?: WrittenHearing;
  private readonly over = new AbortController();
  private dirty = false;
  private saving?: Promise<void>;

  constructor(
    private readonly section: HTMLElement,
    private readonly host: ItemHost,
    signal: AbortSignal,
  ) {
    this.answer = part<AnswerElement>(section, "written-answer, form-answer, grid-answer, chat-answer, spotting-answer");
    this.clock = part<ItemClock>(section, "item-clock");
    this.state = part(section, "[data-saved]");
    this.warning = part(section, "[data-warning]");
    const player = section.querySelector<PromptPlayer>("prompt-player");
    if (player) this.hearing = new WrittenHearing(player, host);
    signal.addEventListener("abort", () => this.over.abort());
  }

  async preload(): Promise<void> {
    await this.hearing?.preload();
  }

  async run(remainingSeconds: number): Promise<FinishReason> {
    const draft = await this.host.draft();
    this.answer.addEventListener("answer-change", () => this.changed());
    if (draft) {
      this.answer.resume(draft);
      this.changed();
    }
    const autosave = window.setInterval(() => void this.save(), AUTOSAVE_MS);
    try {
      this.clock.sync(remainingSeconds);
      const prepared = await this.prepare();
      const time = this.clock.run(this.clock.remaining, text("timeLeft"), this.over.signal);
      this.answer.timedBy(() => this.elapsed);
      this.answer.begin(() => this.elapsed, prepared);
      this.answer.focusFirst();
      return await Promise.race([
        time.then(() => "time" as const),
        this.handedIn().then(() => "stopped" as const),
        this.unheard(),
      ]);
    } finally {
      this.host.ending();
      this.over.abort();
      window.clearInterval(autosave);
      this.answer.lock();
      await this.saving;
      this.dirty = true;
      await this.save();
    }
  }

  /** Seconds after the item's start, by its clock. */
  private get elapsed(): number {
    return Number(this.section.dataset.totalSeconds) - this.clock.remaining;
  }

  /**
   * Something is to be read first: a passage that goes then, or the notes of a chat and the like. It ends with its
   * time or when the applicant goes on.
   *
   * @return the second after the item's start at which it was over
   */
  private async prepare(): Promise<number> {
    const place = this.section.querySelector<HTMLElement>("[data-prepare]");
    const label = this.section.dataset.startLabel;
    const progress = await this.host.progress();
    if ((!place && !label) || progress.prepared !== undefined) {
      this.prepared(place);
      return progress.prepared ?? 0;
    }
    const handIn = part(this.section, ".hand-in");
    const left = Number(this.section.dataset.prepSeconds) - this.elapsed;
    if (left > 0 && !this.over.signal.aborted) {
      show(handIn, false);
      await this.readFirst(place, label, left);
      show(handIn);
    }
    this.prepared(place);
    const prepared = this.elapsed;
    await this.host.keepProgress({ ...progress, prepared });
    return prepared;
  }

  private async readFirst(place: HTMLElement | null, label: string | undefined, seconds: number): Promise<void> {
    const over = new AbortController();
    this.over.signal.addEventListener("abort", () => over.abort());
    const goOn = label ? button(text(label), "btn btn-outline-primary btn-lg") : part(place!, "[data-prepared]");
    if (label) this.clock.before(goOn);
    goOn.focus();
    const time = this.clock.run(seconds, text(place ? "timeToRead" : "prepare"), over.signal, this.clock.remaining - seconds);
    await Promise.race([time, clicked(goOn, over.signal)]);
    over.abort();
    if (label) goOn.remove();
  }

  /** What was to be read goes. */
  private prepared(place: HTMLElement | null): void {
    place?.remove();
    show(this.section.querySelector("[data-write]"));
  }

  /** Never resolves; rejects when there is something to hear that cannot be played. */
  private async unheard(): Promise<never> {
    const { signal } = this.over;
    await this.hearing?.run(signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    return new Promise<never>(() => undefined);
  }

  /** Handing in what looks like a mistake takes a second press. */
  private async handedIn(): Promise<void> {
    const handIn = part(this.section, "[data-hand-in]");
    for (let warned: string | undefined; ; ) {
      await clicked(handIn, this.over.signal);
      const warning = this.answer.warning();
      if (!warning || warning === warned) return;
      warned = warning;
      this.warning.textContent = text(warning);
      show(this.warning);
    }
  }

  private changed(): void {
    this.dirty = true;
    this.state.textContent = text("unsaved");
    show(this.warning, false);
    void this.host.keepDraft(this.answer.answer());
  }

  private save(): Promise<void> {
    if (!this.dirty || this.saving) return this.saving ?? Promise.resolve();
    this.dirty = false;
    this.saving = this.host
      .save(this.answer.answer())
      .then((at) => {
        if (!this.dirty) this.state.textContent = text("savedAt", at.toLocaleTimeString(document.documentElement.lang));
      })
      .catch(() => {
        this.dirty = true;
      })
      .finally(() => (this.saving = undefined));
    return this.saving;
  }
}
