import { actsAlone, bindSwitch, showKeys } from "./single-keys";

/** Goes through a list with keys, opens a row, picks it for comparison. */
class QueueKeys extends HTMLElement {
  private readonly onKey = (event: KeyboardEvent): void => this.key(event);

  connectedCallback(): void {
    bindSwitch(this);
    document.addEventListener("keydown", this.onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.onKey);
  }

  private key(event: KeyboardEvent): void {
    if (!actsAlone(event)) return;
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.move(event, step);
    else if (event.key === "o") this.current()?.click();
    else if (event.key === "x") this.pick()?.click();
    else if (event.key === "c") this.querySelector<HTMLFormElement>("form[data-compare]")?.requestSubmit();
    else if (event.key === "?") showKeys(this);
  }

  private move(event: KeyboardEvent, step: number): void {
    const rows = [...this.querySelectorAll<HTMLElement>("[data-queue-row]")];
    const current = this.current();
    const at = current ? rows.indexOf(current) : -1;
    const to = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
    if (rows[to] === undefined) return;
    event.preventDefault();
    rows[to].focus();
  }

  /** The row that has the focus, be it on its link or on its checkbox. */
  private current(): HTMLElement | null {
    const focused = document.activeElement;
    if (!focused || !this.contains(focused)) return null;
    if (focused.matches("[data-queue-row]")) return focused as HTMLElement;
    return focused.closest("tr")?.querySelector<HTMLElement>("[data-queue-row]") ?? null;
  }

  private pick(): HTMLInputElement | null {
    return this.current()?.closest("tr")?.querySelector<HTMLInputElement>("input[name=result]") ?? null;
  }
}

customElements.define("queue-keys", QueueKeys);
