import { text } from "../texts";
import { part } from "../dom";
import type { Draft } from "../upload/store";
import { AnswerElement } from "./answers";

/** One text, be it long or a word, with a word count where the page has a place for it. */
export class WrittenAnswer extends AnswerElement {
  protected override built(): void {
    this.addEventListener("input", () => this.count());
    this.count();
  }

  protected restore(draft: Draft): void {
    this.area.value = draft.text ?? this.area.value;
    this.count();
  }

  protected content() {
    return { text: this.area.value };
  }

  private get area(): HTMLTextAreaElement | HTMLInputElement {
    return part<HTMLTextAreaElement | HTMLInputElement>(this, "textarea, input");
  }

  /** Too few words are no fault while one writes; too many are said at once. */
  private count(): void {
    const place = this.querySelector<HTMLElement>("[data-words]");
    if (!place) return;
    const words = this.area.value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    place.textContent = text("words", words);
    place.toggleAttribute("data-over", words > Number(this.dataset.to ?? Infinity));
  }
}

customElements.define("written-answer", WrittenAnswer);
