import { after, clicked, part, show } from "../dom";
import { Setback, type FinishReason, type ItemHost } from "./item-host";
import { SpokenRun } from "./spoken-run";
import { WrittenRun } from "./written-run";

/** Instructions stay this long at most: an item must start within 30 s of its delivery. Extra time is on top. */
const READING_MS = 20000;

/** So much of an item's time may be gone at its start: seconds, and of a written one a share of the whole, too. */
const LOST_SECONDS = 2;
const LOST_SHARE_OF_WRITTEN = 0.1;

/**
 * Instructions first, then the item itself; `ready` tells how many seconds it has.
 *
 * @throws Setback when it begins so late, for a line that was away, that its answer would be cut short
 */
export async function runItem(
  section: HTMLElement,
  host: ItemHost,
  ready: () => Promise<number>,
  signal: AbortSignal,
): Promise<FinishReason> {
  const run = isSpoken(section) ? new SpokenRun(section, host, signal) : new WrittenRun(section, host, signal);
  const begin = part<HTMLButtonElement>(section, "[data-begin]");
  const heading = part(section, "h1, h2");
  heading.focus();
  const loaded = run.preload();
  const failed = loaded.then(() => new Promise<never>(() => undefined));
  // it is waited for while the instructions are read, and not at all after a reload
  failed.catch(() => undefined);
  if (!("started" in section.dataset)) {
    const over = new AbortController();
    await Promise.race([clicked(begin, over.signal), after(READING_MS * Number(section.dataset.extraTime ?? 1), over.signal), failed]);
    over.abort();
  }
  begin.disabled = true;
  await loaded;
  const remaining = await ready();
  if (!("started" in section.dataset) && !signal.aborted && tooLate(section, remaining)) {
    throw new Setback("prompt-failed", "late-start");
  }
  show(begin, false);
  show(section.querySelector("keyboard-check"), false);
  show(part(section, "[data-body]"));
  return run.run(remaining);
}

/** An item that goes on after a reload has begun in time; time that was granted or given back comes on top. */
function tooLate(section: HTMLElement, remaining: number): boolean {
  const total = Number(section.dataset.totalSeconds);
  return total - remaining > Math.max(LOST_SECONDS, isSpoken(section) ? 0 : LOST_SHARE_OF_WRITTEN * total);
}

/** Whether the item goes panel by panel, with prompts and recordings. */
export function isSpoken(section: HTMLElement): boolean {
  return section.querySelector("[data-turn-panel]") !== null;
}
