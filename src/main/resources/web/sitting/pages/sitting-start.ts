import { MicrophoneSession } from "../audio/microphone";
import { part, show } from "../dom";
import { SittingAction } from "./sitting-action";

/** Browsers inside other apps, which mostly have no microphone. */
const IN_APP = /FBAN|FBAV|FB_IAB|Instagram|Line\/|MicroMessenger|Snapchat|TikTok|BytedanceWebview|; wv\)/;

/** Exchanges the token in the link's fragment; a browser inside an app is explained first. */
export class SittingStart extends SittingAction {
  override connectedCallback(): void {
    super.connectedCallback();
    const token = window.location.hash.slice(1);
    part(this, "[data-anyway]").addEventListener("click", () => this.open(token));
    part(this, "[data-copy]").addEventListener("click", () => void this.copy());
    if (IN_APP.test(navigator.userAgent) || !MicrophoneSession.supported()) this.only("[data-in-app]");
    else this.open(token);
  }

  private open(token: string): void {
    if (!token) return this.only("[data-code]");
    this.only("[data-opening]");
    void this.post({ token }).then(() => {
      if (!part(this, "[data-error]").hidden) this.only("[data-code]");
    });
  }

  private only(selector: string): void {
    for (const step of this.querySelectorAll("[data-in-app], [data-code], [data-opening]")) {
      show(step, step.matches(selector));
    }
  }

  private async copy(): Promise<void> {
    await navigator.clipboard.writeText(window.location.href);
    show(part(this, "[data-copied]"));
  }
}

customElements.define("sitting-start", SittingStart);
