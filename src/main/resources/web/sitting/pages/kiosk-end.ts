import { part, show } from "../dom";
import { persistently, Problem, sendJson } from "../http";
import { acknowledged, sayLeft, stationState, wipe } from "../upload/clearing";
import { uploader } from "../upload/uploader";

const LOOK_MS = 5000;

/** The end of a test at a station: waits until all has arrived, forgets it here, and goes back to the ticket entry. */
export class KioskEnd extends HTMLElement {
  connectedCallback(): void {
    void this.run();
  }

  private async run(): Promise<void> {
    await uploader.start();
    const refused = await acknowledged(sayLeft(this));
    if (refused > 0) await this.freedByStaff();
    await wipe();
    try {
      await persistently(() => sendJson("POST", "/kiosk/cleared"));
    } catch (error) {
      if (!(error instanceof Problem) || !error.body.next) throw error;
      window.location.replace(error.body.next);
      return;
    }
    const thanks = part(this, "[data-thanks]");
    show(part(this, "[data-sending]"), false);
    show(thanks);
    part(thanks, "h1").focus();
    const back = () => window.location.replace("/kiosk");
    part(thanks, "[data-next]").addEventListener("click", (event) => {
      event.preventDefault();
      back();
    });
    window.setTimeout(back, 1000 * Number(this.dataset.seconds));
  }

  /** Recordings that the server refuses stay here until the staff have said on their board that they may go. */
  private async freedByStaff(): Promise<void> {
    show(part(this, "[data-refused]"));
    while ((await stationState())?.occupied !== false) {
      await new Promise((resolve) => window.setTimeout(resolve, LOOK_MS));
    }
  }
}

customElements.define("kiosk-end", KioskEnd);
