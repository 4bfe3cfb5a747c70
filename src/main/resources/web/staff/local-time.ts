const page = document.documentElement.lang;
/** The reader's own variant of the page's language, such as British English, before the plain language. */
const locale = navigator.languages.find((tag) => tag.split("-")[0] === page) ?? page;
const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });

/** The server writes times in UTC; here they are shown as the reader's clock has them. */
export function localiseTimes(root: ParentNode): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[datetime]")) {
    time.title = time.textContent ?? "";
    time.textContent = format.format(new Date(time.dateTime));
  }
}
