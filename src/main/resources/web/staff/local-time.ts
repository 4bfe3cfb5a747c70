const format = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** The server writes times in UTC; here they are shown as the reader's clock has them. */
export function localiseTimes(root: ParentNode): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[datetime]")) {
    time.title = time.textContent ?? "";
    time.textContent = format.format(new Date(time.dateTime));
  }
}
