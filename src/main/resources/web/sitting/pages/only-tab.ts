/** A page that is being left lets go within this time. */
const LET_GO_MS = 3000;

/**
 * Whether no other tab of this browser holds the name; then this one does until it is left. Two that ran the same test
 * would write over each other's answers.
 */
export function onlyTab(name: string): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  const tooLong = new AbortController();
  const timer = window.setTimeout(() => tooLong.abort(), LET_GO_MS);
  return new Promise((resolve) => {
    const hold = () => {
      window.clearTimeout(timer);
      resolve(true);
      return new Promise<void>((letGo) => window.addEventListener("pagehide", () => letGo()));
    };
    navigator.locks.request(name, { signal: tooLong.signal }, hold).catch(() => resolve(false));
  });
}
