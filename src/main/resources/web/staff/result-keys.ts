import { actsAlone, bindSwitch, showKeys } from "./single-keys";

/** On a result that was opened from a table: goes to its neighbours and to the decision with keys. */
class ResultKeys extends HTMLElement {
  private readonly onKey = (event: KeyboardEvent): void => this.key(event);

  connectedCallback(): void {
    bindSwitch(this);
    document.addEventListener("keydown", this.onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.onKey);
  }

  private key(event: KeyboardEvent): void {
    if (this.handsIn(event) || !actsAlone(event)) return;
    const link = { n: "next", j: "next", p: "previous", k: "previous", u: "back" }[event.key];
    if (link) this.querySelector<HTMLElement>(`[data-${link}]`)?.click();
    else if (event.key === "a") this.decide(event, "PASS");
    else if (event.key === "f") this.decide(event, "FAIL");
    else if (event.key === "?") showKeys(this);
  }

  /** Chooses an outcome; nothing is decided before the reason is handed in. */
  private decide(event: KeyboardEvent, outcome: string): void {
    const choice = document.querySelector<HTMLInputElement>(`input[name=outcome][value=${outcome}]`);
    const reason = choice?.form?.querySelector<HTMLTextAreaElement>("textarea[name=reason]");
    if (!choice || !reason) return;
    event.preventDefault();
    choice.closest("details")?.setAttribute("open", "");
    choice.checked = true;
    reason.focus();
  }

  private handsIn(event: KeyboardEvent): boolean {
    if (event.key !== "Enter" || !event.ctrlKey) return false;
    if (!(event.target instanceof HTMLTextAreaElement) || event.target.name !== "reason") return false;
    event.target.form?.requestSubmit();
    return true;
  }
}

customElements.define("result-keys", ResultKeys);
