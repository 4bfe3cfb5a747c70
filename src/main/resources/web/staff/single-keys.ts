const SWITCHED_OFF = "parlance.queue-keys-off";

/** Whether a key may act by itself: keys can be switched off, as they are in the way of some assistive technology. */
export function actsAlone(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || localStorage.getItem(SWITCHED_OFF) !== null) return false;
  const typing = "input:not([type=checkbox]), select, textarea";
  return !(event.target instanceof Element && event.target.closest(typing));
}

/** Lets the checkbox within an element switch the keys off and on. */
export function bindSwitch(root: HTMLElement): void {
  const toggle = root.querySelector<HTMLInputElement>("[data-queue-keys]");
  if (!toggle) return;
  toggle.checked = localStorage.getItem(SWITCHED_OFF) === null;
  toggle.addEventListener("change", () => {
    if (toggle.checked) localStorage.removeItem(SWITCHED_OFF);
    else localStorage.setItem(SWITCHED_OFF, "yes");
  });
}

/** Shows what the keys do, or hides it. */
export function showKeys(root: HTMLElement): void {
  const help = root.querySelector<HTMLDetailsElement>("details[data-keys-help]");
  if (!help) return;
  help.open = !help.open;
  help.querySelector("summary")?.focus();
}
