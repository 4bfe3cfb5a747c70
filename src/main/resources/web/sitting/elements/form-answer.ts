import type { Draft } from "../upload/store";
import { AnswerElement, type Entry } from "./answers";

/** Fields to fill, choices and radio buttons; each one's name is the field's id. */
export class FormAnswer extends AnswerElement {
  protected restore(draft: Draft): void {
    for (const entry of this.entries()) {
      const value = draft.fields?.[entry.name];
      if (isRadio(entry)) entry.checked = value === undefined ? entry.checked : entry.value === value;
      else entry.value = value ?? entry.value;
    }
  }

  protected content() {
    const fields: Record<string, string> = {};
    for (const entry of this.entries()) {
      if (!isRadio(entry)) fields[entry.name] = entry.value;
      else if (entry.checked) fields[entry.name] = entry.value;
    }
    return { fields };
  }
}

function isRadio(entry: Entry): entry is HTMLInputElement {
  return entry instanceof HTMLInputElement && entry.type === "radio";
}

customElements.define("form-answer", FormAnswer);
