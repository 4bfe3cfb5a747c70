import { show } from "../dom";
import { text } from "../texts";
import { uploader } from "../upload/uploader";

/** Says what was sent and what waits, and that a broken line loses nothing. */
export class UploadState extends HTMLElement {
  private readonly line = document.createElement("span");
  private readonly refresh = () => void this.update();

  connectedCallback(): void {
    this.setAttribute("role", "status");
    this.append(this.line);
    uploader.addEventListener("change", this.refresh);
    window.addEventListener("sitting-line", this.refresh);
    this.refresh();
  }

  disconnectedCallback(): void {
    uploader.removeEventListener("change", this.refresh);
    window.removeEventListener("sitting-line", this.refresh);
  }

  private async update(): Promise<void> {
    const { total, sent, open, refused } = await uploader.state();
    show(this, total > 0 || "always" in this.dataset);
    this.dataset.state = refused > 0 ? "refused" : open > 0 ? "waiting" : "sent";
    const key = refused > 0 ? "uploadRefused" : open > 0 ? "uploadWaiting" : total > 0 ? "uploadSent" : "uploadNone";
    const message = text(key, total - sent, total);
    if (this.line.textContent !== message) this.line.textContent = message;
  }
}

customElements.define("upload-state", UploadState);
