import { part } from "../dom";
import { text } from "../texts";
import type { Draft } from "../upload/store";
import { AnswerElement } from "./answers";

/**
 * A mail whose words are buttons: one that is chosen gets a field for its correction right behind it. The arrow keys
 * go from word to word.
 */
export class SpottingAnswer extends AnswerElement {
  protected override built(): void {
    this.words.forEach((word, index) => {
      word.tabIndex = index === 0 ? 0 : -1;
      word.addEventListener("click", () => this.mark(word, "").focus());
      word.addEventListener("focus", () => this.words.forEach((other) => (other.tabIndex = other === word ? 0 : -1)));
      if (word.dataset.correction !== undefined) this.mark(word, word.dataset.correction);
    });
    this.addEventListener("keydown", (event) => this.key(event));
    this.count();
  }

  protected restore(draft: Draft): void {
    if (!draft.fields) return;
    for (const word of this.words) {
      const correction = draft.fields[word.dataset.word!];
      if (correction === undefined) this.unmark(word);
      else this.mark(word, correction).value = correction;
    }
    this.count();
  }

  protected content() {
    const marked = this.words.filter((word) => this.correctionOf(word));
    return {
      fields: Object.fromEntries(marked.map((word) => [word.dataset.word!, this.correctionOf(word)!.value])),
    };
  }

  override warning(): string | undefined {
    return Object.keys(this.content().fields).length === 0 ? "nothingGiven" : undefined;
  }

  override focusFirst(): void {
    this.words[0].focus();
  }

  private get words(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>("button[data-word]")];
  }

  private correctionOf(word: HTMLButtonElement): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[name="${word.dataset.word}"]`);
  }

  /** Marks a word, unless it is, and returns the field for its correction. */
  private mark(word: HTMLButtonElement, correction: string): HTMLInputElement {
    const there = this.correctionOf(word);
    if (there) return there;
    const box = part<HTMLTemplateElement>(this, "template").content.firstElementChild!.cloneNode(true) as HTMLElement;
    const input = part<HTMLInputElement>(box, "input");
    input.name = word.dataset.word!;
    input.value = correction;
    input.setAttribute("aria-label", text("insteadOf", word.textContent!));
    part(box, "button").addEventListener("click", () => {
      this.unmark(word);
      this.changed();
      this.count();
      word.focus();
    });
    word.after(box);
    word.setAttribute("aria-pressed", "true");
    this.changedByMarking(correction);
    return input;
  }

  private changedByMarking(correction: string): void {
    if (correction !== "" || !this.isConnected) return;
    this.changed();
    this.count();
  }

  private unmark(word: HTMLButtonElement): void {
    this.correctionOf(word)?.closest(".correction")?.remove();
    word.setAttribute("aria-pressed", "false");
  }

  private count(): void {
    part(this, "[data-count]").textContent = text("marked", Object.keys(this.content().fields).length);
  }

  private key(event: KeyboardEvent): void {
    const { words } = this;
    const target = event.target as HTMLElement;
    const at = words.indexOf(target as HTMLButtonElement);
    if (at >= 0) {
      const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: words.length - 1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      words[next]?.focus();
    } else if (target instanceof HTMLInputElement && event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      words.find((word) => word.dataset.word === target.name)?.focus();
    }
  }
}

customElements.define("spotting-answer", SpottingAnswer);
