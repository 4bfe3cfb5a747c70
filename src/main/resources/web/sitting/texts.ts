/** A text of the message bundle, rendered into the page as `[data-text=key]`; each %s takes the next value. */
export function text(key: string, ...values: (string | number)[]): string {
  const template = document.querySelector(`[data-text="${key}"]`)?.textContent ?? "";
  return values.reduce<string>((result, value) => result.replace("%s", String(value)), template.trim());
}

export function hasText(key: string): boolean {
  return document.querySelector(`[data-text="${key}"]`) !== null;
}

/** Seconds as 1:05. */
export function minutes(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
