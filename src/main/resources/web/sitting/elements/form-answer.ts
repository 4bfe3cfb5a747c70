import type { Draft } from "../upload/store";
import { AnswerElement } from "./answers";

/** Fields to fill; each input's name is the field's id. */
export class FormAnswer extends AnswerElement {
  connectedCallback(): void {
    this.addEventListener("input", () => this.changed());
    this.addEventListener("paste", () => this.pastes++);
  }

  restore(draft: Draft): void {
    for (const input of this.inputs()) {
      input.value = draft.fields?.[input.name] ?? input.value;
    }
  }

  protected content() {
    return { fields: Object.fromEntries(this.inputs().map((input) => [input.name, input.value])) };
  }

  protected inputs(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
  }
}

customElements.define("form-answer", FormAnswer);
