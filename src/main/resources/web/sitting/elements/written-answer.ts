import { part } from "../dom";
import { text } from "../texts";
import type { Draft } from "../upload/store";
import { AnswerElement } from "./answers";

/** Free text with a word count; the browser's help with language is switched off. */
export class WrittenAnswer extends AnswerElement {
  connectedCallback(): void {
    this.area.addEventListener("input", () => {
      this.count();
      this.changed();
    });
    this.area.addEventListener("paste", () => this.pastes++);
    this.count();
  }

  restore(draft: Draft): void {
    this.area.value = draft.text ?? this.area.value;
    this.count();
  }

  protected content() {
    return { text: this.area.value };
  }

  protected inputs(): HTMLElement[] {
    return [this.area];
  }

  private get area(): HTMLTextAreaElement {
    return part<HTMLTextAreaElement>(this, "textarea");
  }

  private count(): void {
    const words = this.area.value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    part(this, "[data-words]").textContent = text("words", words);
  }
}

customElements.define("written-answer", WrittenAnswer);
