import { tell, tellMoment, type Kind } from "./signals";

/** Shorter than this nobody looks anything up; the system's own notices take the keyboard for moments. */
const LEAST_MS = 1000;

/** Tells the server when the page is left, and of a second screen. */
export class Observer {
  private away?: { kind: Kind; since: number; id: string; item?: string; timer: number; told: boolean };

  constructor(private readonly currentItem: () => string | undefined) {}

  start(): void {
    window.addEventListener("blur", () => window.setTimeout(this.look, 0));
    window.addEventListener("focus", this.look);
    document.addEventListener("visibilitychange", this.look);
    if ((window.screen as { isExtended?: boolean }).isExtended) tellMoment("second-screen", this.currentItem());
    this.look();
  }

  private readonly look = () => {
    if (document.hidden) this.leave("page-hidden");
    else if (!document.hasFocus()) this.leave("window-left");
    else this.comeBack();
  };

  private leave(kind: Kind): void {
    // a window that is left first and then put away is told of once, as what it came to
    if (this.away && (this.away.told || this.away.kind === kind)) return;
    window.clearTimeout(this.away?.timer);
    const since = this.away?.since ?? performance.now();
    const timer = window.setTimeout(() => this.tellAway(), LEAST_MS);
    this.away = { kind, since, id: crypto.randomUUID(), item: this.currentItem(), timer, told: false };
  }

  private tellAway(): void {
    if (!this.away) return;
    const { kind, id, item, since } = this.away;
    this.away.told = true;
    tell(kind, id, item, since);
  }

  private comeBack(): void {
    if (!this.away) return;
    const { kind, id, item, since, timer, told } = this.away;
    window.clearTimeout(timer);
    this.away = undefined;
    if (told || performance.now() - since >= LEAST_MS) tell(kind, id, item, since, performance.now());
  }
}
