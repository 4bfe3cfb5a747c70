import { part, show } from "../dom";
import type { Draft } from "../upload/store";
import { AnswerElement } from "./answers";

/** A passage typed as shown. Pasting and dropping are refused with a word of explanation. */
export class TypingAnswer extends AnswerElement {
  connectedCallback(): void {
    this.area.addEventListener("input", () => this.changed());
    for (const kind of ["paste", "drop"]) {
      this.area.addEventListener(kind, (event) => {
        event.preventDefault();
        this.pastes++;
        show(part(this, "[data-refused]"));
      });
    }
    for (const kind of ["copy", "cut", "dragstart", "contextmenu"]) {
      part(this, "[data-passage]").addEventListener(kind, (event) => event.preventDefault());
    }
  }

  restore(draft: Draft): void {
    this.area.value = draft.text ?? this.area.value;
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
}

customElements.define("typing-answer", TypingAnswer);
