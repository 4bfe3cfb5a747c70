const SWITCHED_OFF = "parlance.queue-keys-off";

/** Goes through the queue with keys. They can be switched off, as they are in the way of some assistive technology. */
class QueueKeys extends HTMLElement {
  private readonly onKey = (event: KeyboardEvent): void => this.key(event);

  connectedCallback(): void {
    const toggle = this.querySelector<HTMLInputElement>("[data-queue-keys]");
    if (toggle) {
      toggle.checked = localStorage.getItem(SWITCHED_OFF) === null;
      toggle.addEventListener("change", () => {
        if (toggle.checked) localStorage.removeItem(SWITCHED_OFF);
        else localStorage.setItem(SWITCHED_OFF, "yes");
      });
    }
    document.addEventListener("keydown", this.onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.onKey);
  }

  private key(event: KeyboardEvent): void {
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    if (localStorage.getItem(SWITCHED_OFF) !== null) return;
    if (event.target instanceof Element && event.target.closest("input, select, textarea")) return;
    const rows = [...this.querySelectorAll<HTMLElement>("[data-queue-row]")];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const to = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
    if (rows[to] === undefined) return;
    event.preventDefault();
    rows[to].focus();
  }
}

customElements.define("queue-keys", QueueKeys);
