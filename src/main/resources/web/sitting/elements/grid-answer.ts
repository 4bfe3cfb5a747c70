import { part, show } from "../dom";
import { text } from "../texts";
import { FormAnswer } from "./form-answer";
import type { RecordCard } from "./record-card";

const ZOOMS = [1, 1.35, 1.75, 2.25];

/** Records keyed into a grid, row by row; the card of the row in focus is shown, on a phone that row alone. */
export class GridAnswer extends FormAnswer {
  private zoom = 0;

  protected override built(): void {
    this.addEventListener("focusin", (event) => this.enter(event.target as Element));
    this.addEventListener("keydown", (event) => this.key(event));
    this.querySelectorAll<HTMLElement>("[data-zoom]").forEach((button) => {
      button.addEventListener("click", () => this.zoomBy(Number(button.dataset.zoom)));
    });
    const contrast = part(this, "[data-contrast]");
    contrast.addEventListener("click", () => {
      const on = this.toggleAttribute("data-high-contrast");
      contrast.setAttribute("aria-pressed", String(on));
      this.cards.forEach((card) => card.draw());
    });
    this.showRow(0);
  }

  /** Where the applicant was: the first row that is not filled in. */
  override focusFirst(): void {
    const entry = this.entries().find(({ value }) => value === "") ?? this.entries()[0];
    this.enter(entry);
    entry.focus();
  }

  private get cards(): RecordCard[] {
    return [...this.querySelectorAll<RecordCard>("record-card")];
  }

  private enter(target: Element): void {
    const row = target.closest<HTMLElement>("[data-row]");
    if (row) this.showRow(Number(row.dataset.row));
  }

  private showRow(index: number): void {
    const { cards } = this;
    cards.forEach((card, other) => show(card, other === index));
    this.querySelectorAll<HTMLElement>("[data-row]").forEach((row) => {
      row.toggleAttribute("data-current", Number(row.dataset.row) === index);
    });
    part(this, "[data-progress]").textContent = text("recordOf", index + 1, cards.length);
  }

  private key(event: KeyboardEvent): void {
    const entries = this.entries();
    const at = entries.indexOf(event.target as HTMLInputElement);
    if (!["Enter", "Tab"].includes(event.key) || event.isComposing || at < 0) return;
    const next = entries[at + (event.shiftKey ? -1 : 1)];
    if (next || event.key === "Enter") event.preventDefault();
    if (!(next instanceof HTMLInputElement)) return;
    this.enter(next);
    next.focus();
    next.select();
  }

  private zoomBy(step: number): void {
    this.zoom = Math.min(ZOOMS.length - 1, Math.max(0, this.zoom + step));
    this.cards.forEach((card) => card.zoom(ZOOMS[this.zoom]));
  }
}

customElements.define("grid-answer", GridAnswer);
