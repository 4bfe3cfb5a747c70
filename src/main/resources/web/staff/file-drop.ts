/** Lets a file be dropped on what stands around a plain file input, which works without this too. */
class FileDrop extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("dragover", this.over);
    this.addEventListener("dragleave", this.leave);
    this.addEventListener("drop", this.drop);
  }

  private readonly over = (event: DragEvent): void => {
    event.preventDefault();
    this.classList.add("file-drop--over");
  };

  private readonly leave = (): void => this.classList.remove("file-drop--over");

  private readonly drop = (event: DragEvent): void => {
    event.preventDefault();
    this.leave();
    const input = this.querySelector<HTMLInputElement>("input[type=file]");
    if (!input || !event.dataTransfer?.files.length) return;
    input.files = event.dataTransfer.files;
    input.focus();
  };
}

customElements.define("file-drop", FileDrop);
