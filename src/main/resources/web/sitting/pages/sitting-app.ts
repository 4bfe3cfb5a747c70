import { MicrophoneError, MicrophoneSession, type Interruption } from "../audio/microphone";
import { clicked, part, show } from "../dom";
import type { ItemClock } from "../elements/item-clock";
import { persistently, Problem, send, sendJson } from "../http";
import { Setback } from "../run/item-host";
import { isSpoken, runItem } from "../run/item-runner";
import { text } from "../texts";
import { pageAttempt } from "../upload/page-attempt";
import { uploader } from "../upload/uploader";
import { FullScreen } from "./full-screen";
import { Observer } from "./observer";
import type { ItemSetback } from "./item-setback";
import { showMicrophoneHelp } from "./microphone-help";
import { onlyTab } from "./only-tab";
import { TestHost } from "./test-host";

const HEARTBEAT_MS = 5000;

interface Clock {
  remainingSeconds: number;
}

/** The test itself: one page, one microphone stream, one item after the other. */
export class SittingApp extends HTMLElement {
  private readonly session = new MicrophoneSession((cause) => void this.interrupt(cause));
  private running?: { id: string; abort: AbortController };
  /** The item whose end is on its way: a beat that comes after it is told that the item is over, and must not leave. */
  private ending?: string;
  private leaving = false;
  private alone?: Promise<boolean>;
  private fullScreen?: FullScreen;

  connectedCallback(): void {
    if ("fullScreen" in this.dataset) this.fullScreen = new FullScreen(this, () => this.running?.id);
    part(this, "[data-start]").addEventListener("click", () => void this.begin());
  }

  private async begin(): Promise<void> {
    this.fullScreen?.enter();
    if ("spoken" in this.dataset && !(await this.openMicrophone())) return;
    this.alone ??= onlyTab(`parlance-test-${pageAttempt()}`);
    const alone = await this.alone;
    const intro = part(this, "[data-intro]");
    // pressed twice
    if (intro.hidden) return;
    show(intro, false);
    if (!alone) return this.fail(new Error(text("otherTab")));
    // another language means another page, which would tear an item's recording
    show(document.querySelector(".language-menu"), false);
    new Observer(() => this.running?.id).start();
    void this.fullScreen?.start();
    try {
      for (let section = await this.next(); section; section = await this.next()) {
        if ("breakSeconds" in section.dataset) await this.rest(section);
        else await this.take(section);
      }
    } catch (error) {
      this.fail(error);
    }
  }

  private async openMicrophone(): Promise<boolean> {
    try {
      await this.session.ensureLive();
      showMicrophoneHelp(this, undefined);
      return true;
    } catch (error) {
      showMicrophoneHelp(this, error instanceof MicrophoneError ? error.fault : "busy");
      return false;
    }
  }

  /** Puts the next item on the page; nothing when the test is over. */
  private async next(): Promise<HTMLElement | undefined> {
    if (this.leaving) return undefined;
    const response = await persistently(() => send("POST", this.breakAsked()));
    if (response.status === 204) {
      this.leave(response.headers.get("X-Next") ?? "/sitting/done");
      return undefined;
    }
    const place = part(this, "[data-item]");
    place.innerHTML = await response.text();
    return part(place, "#item");
  }

  /** Where the next item is fetched; a break comes before it when one was asked for. */
  private breakAsked(): string {
    const asked = this.querySelector('[data-break][aria-pressed="true"]') !== null;
    return `/sitting/items/current${asked ? "?break=true" : ""}`;
  }

  /** A break: no clock of the test runs; the next item comes when its time is over or the applicant goes on. */
  private async rest(section: HTMLElement): Promise<void> {
    const over = new AbortController();
    part(section, "h1").focus();
    const { breakSeconds, breakLabel } = section.dataset;
    const time = part<ItemClock>(section, "item-clock").run(Number(breakSeconds), breakLabel!, over.signal);
    await Promise.race([time, clicked(part(section, "[data-go-on]"), over.signal)]);
    over.abort();
    await persistently(() => send("POST", "/sitting/break/end"));
  }

  private async take(section: HTMLElement): Promise<void> {
    const id = section.dataset.formItem!;
    const wish = section.querySelector("[data-break]");
    wish?.addEventListener("click", () => wish.setAttribute("aria-pressed", String(wish.getAttribute("aria-pressed") !== "true")));
    const abort = new AbortController();
    this.running = { id, abort };
    this.fullScreen?.look();
    let beat = 0;
    let setback: Setback | undefined;
    const ready = async () => {
      const { remainingSeconds } = await this.ready(id);
      beat = window.setInterval(() => void this.heartbeat(id, section), HEARTBEAT_MS);
      return remainingSeconds;
    };
    const host = new TestHost(this.session, id, Number(section.dataset.savedAt), () => (this.ending = id));
    try {
      const reason = await runItem(section, host, ready, abort.signal);
      if (!abort.signal.aborted) {
        this.ending = id;
        window.clearInterval(beat);
        await this.finish(id, reason);
      }
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (error instanceof Setback) setback = error;
      else await this.interrupt(error instanceof MicrophoneError ? "track-ended" : "other");
    } finally {
      window.clearInterval(beat);
      this.running = undefined;
      this.fullScreen?.back();
    }
    if (setback) await this.setBack(id, setback);
  }

  /** The item stands still on the server while the applicant reads what was wrong. */
  private async setBack(id: string, { kind: cause, detail }: Setback): Promise<void> {
    const url = `/sitting/items/${id}/interrupted`;
    const { next } = await persistently(() => sendJson<{ next: string }>("POST", url, { cause, detail }));
    // the item's time was over before: what was recorded counts
    if (next !== "/sitting/resume") return this.finish(id, "time");
    const place = part(this, "[data-item]");
    place.replaceChildren();
    const decision = await part<ItemSetback>(this, "item-setback").ask(cause, detail, this.session);
    if (decision === "keep") await this.finish(id, "stopped");
    else await persistently(() => sendJson("POST", "/sitting/resume"));
  }

  private ready(id: string): Promise<Clock> {
    return persistently(() => sendJson<Clock>("POST", `/sitting/items/${id}/ready`));
  }

  private async finish(id: string, reason: string): Promise<void> {
    const recordings = await uploader.recordingsOf(id);
    await persistently(() => sendJson("POST", `/sitting/items/${id}/finish`, { reason, recordings }));
  }

  /** One beat, which sets a written item's clock by the server's; a lost one is made up for by the next. */
  private async heartbeat(id: string, section: HTMLElement): Promise<void> {
    try {
      const { remainingSeconds } = await sendJson<Clock>("POST", `/sitting/items/${id}/heartbeat`);
      if (!isSpoken(section)) part<ItemClock>(section, "item-clock").sync(remainingSeconds);
    } catch (error) {
      const runs = this.running?.id === id && this.ending !== id;
      if (runs && error instanceof Problem && error.body.next) this.leave(error.body.next);
    }
  }

  private async interrupt(cause: Interruption): Promise<void> {
    if (!this.running || this.leaving) return;
    const { id, abort } = this.running;
    this.running = undefined;
    abort.abort();
    this.leaving = true;
    try {
      const url = `/sitting/items/${id}/interrupted`;
      const { next } = await persistently(() => sendJson<{ next: string }>("POST", url, { cause }));
      window.location.assign(next);
    } catch (error) {
      this.fail(error);
    }
  }

  private leave(next: string): void {
    this.leaving = true;
    this.running?.abort.abort();
    window.location.assign(next);
  }

  private fail(error: unknown): void {
    if (error instanceof Problem && error.body.next) return this.leave(error.body.next);
    const place = part(this, "[data-problem]");
    part(place, "[data-problem-detail]").textContent = error instanceof Error ? error.message : String(error);
    show(part(this, "[data-item]"), false);
    show(place);
  }
}

customElements.define("sitting-app", SittingApp);
