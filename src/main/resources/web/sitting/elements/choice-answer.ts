import { clicked, part } from "../dom";

/** One question with choices: radio buttons and a button to confirm. */
export class ChoiceAnswer extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("change", () => this.dispatchEvent(new Event("answer-change")));
  }

  get question(): string {
    return this.dataset.question!;
  }

  get maxSeconds(): number {
    return Number(this.dataset.maxSeconds);
  }

  /** Empty until something is chosen. */
  get value(): string {
    return this.inputs.find((input) => input.checked)?.value ?? "";
  }

  restore(value: string | undefined): void {
    this.inputs.filter((input) => input.value === value).forEach((input) => (input.checked = true));
  }

  focusFirst(): void {
    (this.inputs.find((input) => input.checked) ?? this.inputs[0]).focus();
  }

  confirmed(signal: AbortSignal): Promise<void> {
    return clicked(part(this, "[data-confirm]"), signal);
  }

  private get inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  }
}

customElements.define("choice-answer", ChoiceAnswer);
