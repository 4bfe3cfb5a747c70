import { part, show } from "../dom";
import { isPhysical, isTouchOnly } from "./keyboard";

/** Once a key was pressed on this page it is known that there is a keyboard. */
let found = false;

/** Asks for a real keyboard before a task that needs one. Nobody is kept from going on without. */
export class KeyboardCheck extends HTMLElement {
  private readonly over = new AbortController();

  connectedCallback(): void {
    document.addEventListener("keydown", (event) => this.key(event), { signal: this.over.signal, capture: true });
    this.state();
  }

  disconnectedCallback(): void {
    this.over.abort();
  }

  private key(event: KeyboardEvent): void {
    found ||= event.isTrusted && isPhysical(event);
    this.state();
  }

  private state(): void {
    const missing = !found && isTouchOnly();
    show(part(this, "[data-asked]"), !found && !missing);
    show(part(this, "[data-missing]"), missing);
    show(part(this, "[data-found]"), found);
    this.toggleAttribute("data-found", found);
  }
}

customElements.define("keyboard-check", KeyboardCheck);
