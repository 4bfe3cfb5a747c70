import { show } from "../dom";
import { text } from "../texts";
import { uploader, type UploadState as UploadStateOf } from "../upload/uploader";

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
    const message = text(keyOf({ total, sent, open, refused }), total - sent, total);
    if (this.line.textContent !== message) this.line.textContent = message;
  }
}

function keyOf({ total, sent, open, refused }: UploadStateOf): string {
  if (refused > 0) return "uploadRefused";
  if (open === 0) return total > 0 ? "uploadSent" : "uploadNone";
  return total > sent ? "uploadWaiting" : "uploadUpToDate";
}

customElements.define("upload-state", UploadState);
