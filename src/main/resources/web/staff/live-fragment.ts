import { localiseTimes } from "./local-time";

/**
 * Asks for a fragment again every few seconds and swaps in only what has changed: cells by `data-live`, table rows by
 * `data-row`. Where the fragment has another shape (the first row of an empty table), all of it is swapped.
 */
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
      this.swap(await response.text());
      this.lost(false);
    } catch {
      this.lost(true);
    }
    this.schedule();
  }

  private swap(html: string): void {
    const root = this.querySelector("[data-live-root]");
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("[data-live-root]");
    if (!root || !fresh) return;
    localiseTimes(fresh);
    const rows = root.querySelector("[data-live-rows]");
    const freshRows = fresh.querySelector("[data-live-rows]");
    if (!rows || !freshRows) {
      if (rows || freshRows) {
        root.replaceWith(fresh);
        return;
      }
    } else {
      this.alignRows(rows, freshRows);
    }
    for (const cell of fresh.querySelectorAll<HTMLElement>("[data-live]")) {
      const shown = root.querySelector(`[data-live="${CSS.escape(cell.dataset.live ?? "")}"]`);
      if (shown && shown.innerHTML !== cell.innerHTML) {
        shown.replaceChildren(...cell.childNodes);
      }
    }
  }

  /** Adds the rows that are new and drops those that are gone, in the order of the fresh ones. */
  private alignRows(rows: Element, freshRows: Element): void {
    const known = new Map([...rows.children].map((row) => [(row as HTMLElement).dataset.row, row]));
    const wanted = [...freshRows.children].map((row) => (row as HTMLElement).dataset.row);
    for (const [id, row] of known) if (!wanted.includes(id)) row.remove();
    [...freshRows.children].forEach((row, index) => {
      const shown = known.get((row as HTMLElement).dataset.row);
      if (!shown) rows.insertBefore(row.cloneNode(true), rows.children[index] ?? null);
    });
  }

  private lost(lost: boolean): void {
    this.querySelector<HTMLElement>("[data-live-lost]")?.toggleAttribute("hidden", !lost);
    this.querySelector<HTMLElement>("[data-live-state]")?.toggleAttribute("hidden", lost);
  }
}

customElements.define("live-fragment", LiveFragment);
