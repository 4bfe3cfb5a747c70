import { part, show } from "../dom";
import { persistently, sendJson } from "../http";
import { acknowledged, sayLeft, wipe } from "../upload/clearing";
import { uploader } from "../upload/uploader";
import { SittingAction } from "./sitting-action";

/**
 * Takes a ticket's number, once nothing of anybody before is left on this PC. Where somebody has the seat, only their own
 * ticket is good, and what they have given stays for them.
 */
export class KioskEntry extends SittingAction {
  override connectedCallback(): void {
    super.connectedCallback();
    void this.open();
  }

  private async open(): Promise<void> {
    if (!("taken" in this.dataset)) await this.clear();
    show(part(this, "[data-clearing]"), false);
    show(part(this, "[data-waiting]"), false);
    show(part(this, "form"));
    part(this, "[name=number]").focus();
  }

  private async clear(): Promise<void> {
    if ("sends" in this.dataset) {
      await uploader.start();
      await acknowledged(sayLeft(this));
    }
    await wipe();
    await persistently(() => sendJson("POST", "/kiosk/cleared"));
  }
}

customElements.define("kiosk-entry", KioskEntry);
