/** The attempt that this page's cookie belonged to when it was fetched; undefined before there is one. */
export function pageAttempt(): string | undefined {
  return document.querySelector<HTMLElement>("[data-attempt]")?.dataset.attempt || undefined;
}

/**
 * Whether this page may send what was given in an attempt: its own only, as another link that is opened in the same
 * browser takes the cookie's place. At a station nobody's but the seat's is there.
 *
 * @param attempt undefined for what a page kept that did not know it
 */
export function ofThisPage({ attempt }: { attempt?: string }): boolean {
  return attempt === undefined || attempt === pageAttempt() || window.location.pathname.startsWith("/kiosk");
}
