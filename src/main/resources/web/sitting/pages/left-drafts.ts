import { sendDrafts } from "../upload/clearing";

const AGAIN_MS = 5000;

/** Sends what was typed here before the test went to another device; the server keeps it apart. */
export class LeftDrafts extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    void this.bring();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
  }

  private async bring(): Promise<void> {
    const left = await sendDrafts();
    if (left > 0) this.timer = window.setTimeout(() => void this.bring(), AGAIN_MS);
  }
}

customElements.define("left-drafts", LeftDrafts);
