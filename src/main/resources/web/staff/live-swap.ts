import { localiseTimes } from "./local-time";

/**
 * Swaps in what has changed of a fragment: cells by `data-live`, table rows by `data-row`. Where the fragment has
 * another shape (the first row of an empty table), all of it is swapped.
 */
export function swap(host: Element, html: string): void {
  const root = host.querySelector("[data-live-root]");
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
    alignRows(rows, freshRows);
  }
  root.toggleAttribute("data-moving", fresh.hasAttribute("data-moving"));
  for (const cell of fresh.querySelectorAll<HTMLElement>("[data-live]")) {
    const shown = root.querySelector(`[data-live="${CSS.escape(cell.dataset.live ?? "")}"]`);
    if (shown && shown.innerHTML !== cell.innerHTML) {
      shown.replaceChildren(...cell.childNodes);
    }
  }
}

/** Adds the rows that are new and drops those that are gone, in the order of the fresh ones. */
function alignRows(rows: Element, freshRows: Element): void {
  const known = new Map([...rows.children].map((row) => [(row as HTMLElement).dataset.row, row]));
  const wanted = [...freshRows.children].map((row) => (row as HTMLElement).dataset.row);
  for (const [id, row] of known) if (!wanted.includes(id)) row.remove();
  [...freshRows.children].forEach((row, index) => {
    const shown = known.get((row as HTMLElement).dataset.row);
    if (!shown) rows.insertBefore(row.cloneNode(true), rows.children[index] ?? null);
  });
}
