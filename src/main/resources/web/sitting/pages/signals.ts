import { persistently, sendJson } from "../http";

export type Kind = "page-hidden" | "window-left" | "second-screen" | "full-screen-left" | "no-full-screen";

/**
 * Tells the server what the page noted. What cannot be sent now is sent later, and nothing waits.
 *
 * @param id the same for the start and the end of one thing
 * @param formItemId left out between two items
 * @param since by the page's own clock, as is `until`, which is left out while it lasts
 */
export function tell(kind: Kind, id: string, formItemId: string | undefined, since: number, until?: number): void {
  const ago = (at: number) => Math.max(0, performance.now() - at) / 1000;
  const request = () =>
    sendJson("PUT", `/sitting/signals/${id}`, {
      kind,
      formItemId,
      startedAgo: ago(since),
      endedAgo: until === undefined ? undefined : ago(until),
    });
  // a refusal means that enough is noted, or that the test is over
  persistently(request).catch(() => undefined);
}

/** Tells of something that has no length. */
export function tellMoment(kind: Kind, formItemId?: string): void {
  const now = performance.now();
  tell(kind, crypto.randomUUID(), formItemId, now, now);
}
