import { swap } from "./live-swap";

type Told = Record<string, { funnel: Record<string, number>; stamp: string }>;

/** Least milliseconds between two loads of the rows. */
const ROWS_PAUSE = 2500;
/** Milliseconds until a refused connection is tried again. */
const RETRY = 15000;

/**
 * Shows the numbers of funnels as the server sends them (`data-src`), and loads the table's rows (`data-rows`) when
 * something else has moved. Out of sight it is silent, as a browser has few connections to one server.
 */
class LiveFunnel extends HTMLElement {
  private source?: EventSource;
  private retry = 0;
  private rowsTimer = 0;
  private rowsAt = 0;
  private stamp = "";

  connectedCallback(): void {
    this.stamp = this.dataset.stamp ?? "";
    document.addEventListener("visibilitychange", this.follow);
    this.follow();
  }

  disconnectedCallback(): void {
    document.removeEventListener("visibilitychange", this.follow);
    this.close();
  }

  private readonly follow = (): void => {
    this.close();
    if (document.hidden || !this.dataset.src) return;
    const source = new EventSource(this.dataset.src);
    source.addEventListener("funnels", (event) => this.show(JSON.parse((event as MessageEvent<string>).data) as Told));
    source.addEventListener("error", () => {
      this.lost(true);
      // refused, unlike cut off: the browser does not try again by itself
      if (source.readyState === EventSource.CLOSED) void this.refused();
    });
    this.source = source;
  };

  private close(): void {
    this.source?.close();
    window.clearTimeout(this.retry);
    window.clearTimeout(this.rowsTimer);
    this.rowsTimer = 0;
  }

  /** Loads the page anew where the session has ended, so that it leads to the sign-in. */
  private async refused(): Promise<void> {
    try {
      const response = await this.fetch(window.location.href);
      if (response.type === "opaqueredirect" || [401, 404, 499].includes(response.status)) {
        window.location.reload();
        return;
      }
    } catch {
      // the server is not there; it is tried again
    }
    this.retry = window.setTimeout(this.follow, RETRY);
  }

  private fetch(place: string): Promise<Response> {
    return fetch(place, {
      headers: { Accept: "text/html", "X-Requested-With": "JavaScript" },
      redirect: "manual",
    });
  }

  private show(told: Told): void {
    this.lost(false);
    let stamp = this.stamp;
    for (const [id, live] of Object.entries(told)) {
      const funnel = this.querySelector(`[data-funnel="${CSS.escape(id)}"]`);
      for (const cell of funnel?.querySelectorAll<HTMLElement>("[data-count]") ?? []) {
        const count = String(live.funnel[cell.dataset.count ?? ""] ?? "");
        if (cell.textContent !== count) cell.textContent = count;
      }
      stamp = live.stamp;
    }
    if (!this.dataset.rows) return;
    const moving = this.querySelector("[data-live-root][data-moving]") !== null;
    if (stamp !== this.stamp || moving) this.rowsSoon();
    this.stamp = stamp;
  }

  private rowsSoon(): void {
    if (this.rowsTimer) return;
    const wait = Math.max(0, this.rowsAt + ROWS_PAUSE - Date.now());
    this.rowsTimer = window.setTimeout(() => void this.loadRows(), wait);
  }

  private async loadRows(): Promise<void> {
    this.rowsAt = Date.now();
    try {
      const response = await this.fetch(this.dataset.rows ?? "");
      if (!response.ok) throw new Error(`status ${response.status}`);
      swap(this, await response.text());
    } catch {
      this.lost(true);
    }
    this.rowsTimer = 0;
  }

  private lost(lost: boolean): void {
    this.querySelector<HTMLElement>("[data-live-lost]")?.toggleAttribute("hidden", !lost);
    this.querySelector<HTMLElement>("[data-live-state]")?.toggleAttribute("hidden", lost);
  }
}

customElements.define("live-funnel", LiveFunnel);
