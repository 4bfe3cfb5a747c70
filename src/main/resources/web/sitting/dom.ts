/** The one element inside `root` that the page must have. */
export function part<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`missing ${selector}`);
  return found;
}

export function show(element: Element | null | undefined, visible = true): void {
  element?.toggleAttribute("hidden", !visible);
}

/** Resolves with the first click on the button, or never when the signal aborts first. */
export function clicked(button: HTMLElement, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => button.addEventListener("click", () => resolve(), { once: true, signal }));
}

export function after(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => window.clearTimeout(timer));
  });
}

export function button(label: string, style = "btn btn-primary"): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = style;
  made.textContent = label;
  return made;
}
