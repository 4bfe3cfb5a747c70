import { part, show } from "../dom";
import { tell, tellMoment } from "./signals";

/**
 * The test in full screen, where the campaign asks for it. Nothing waits for it: without it the test goes on. What is told
 * is that there was none, or else from when to when an item ran outside.
 */
export class FullScreen {
  private entered?: Promise<boolean>;
  private begun = false;
  private outside?: { id: string; item: string; since: number };

  constructor(
    private readonly app: HTMLElement,
    private readonly currentItem: () => string | undefined,
  ) {}

  /** To be called by a click, without which browsers refuse. */
  enter(): void {
    const asked = document.fullscreenEnabled
      ? document.documentElement.requestFullscreen({ navigationUI: "hide" }).then(() => true)
      : Promise.resolve(false);
    this.entered = asked.catch(() => false);
  }

  /** From now on the test runs. */
  async start(): Promise<void> {
    part(this.app, "[data-full-screen-back]").addEventListener("click", () => this.enter());
    if (!(await this.entered)) return tellMoment("no-full-screen", this.currentItem());
    this.begun = true;
    document.addEventListener("fullscreenchange", () => this.look());
    this.look();
  }

  /** Whether the screen is full now; an item that begins outside is noted from its start. */
  look(): void {
    if (!this.begun) return;
    const full = document.fullscreenElement !== null;
    show(part(this.app, "[data-full-screen-left]"), !full);
    if (full) this.back();
    else this.leave();
  }

  private leave(): void {
    const item = this.currentItem();
    if (this.outside || !item) return;
    this.outside = { id: crypto.randomUUID(), item, since: performance.now() };
    tell("full-screen-left", this.outside.id, item, this.outside.since);
  }

  /** The screen is full again, or the item is over: outside of items nobody needs it. */
  back(): void {
    if (!this.outside) return;
    const { id, item, since } = this.outside;
    this.outside = undefined;
    tell("full-screen-left", id, item, since, performance.now());
  }
}
