import { swap } from "./live-swap";

/** Asks for a fragment again every few seconds and swaps in what has changed. */
class LiveFragment extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    document.addEventListener("visibilitychange", this.resume);
    this.schedule();
  }

  disconnectedCallback(): void {
    document.removeEventListener("visibilitychange", this.resume);
    window.clearTimeout(this.timer);
  }

  private readonly resume = (): void => {
    if (!document.hidden) void this.refresh();
  };

  private schedule(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.refresh(), 1000 * Number(this.dataset.seconds ?? 3));
  }

  private async refresh(): Promise<void> {
    if (document.hidden) return;
    try {
      const response = await fetch(this.dataset.src ?? "", {
        headers: { Accept: "text/html", "X-Requested-With": "JavaScript" },
        redirect: "manual",
      });
      if (response.type === "opaqueredirect" || response.status === 401 || response.status === 499) {
        window.location.reload();
        return;
      }
      if (!response.ok) throw new Error(`status ${response.status}`);
      swap(this, await response.text());
      this.lost(false);
    } catch {
      this.lost(true);
    }
    this.schedule();
  }

  private lost(lost: boolean): void {
    this.querySelector<HTMLElement>("[data-live-lost]")?.toggleAttribute("hidden", !lost);
    this.querySelector<HTMLElement>("[data-live-state]")?.toggleAttribute("hidden", lost);
  }
}

customElements.define("live-fragment", LiveFragment);
