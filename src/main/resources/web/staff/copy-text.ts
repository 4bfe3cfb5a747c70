/** A field with a button that copies it; the button says so for a moment. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector("input");
    const button = this.querySelector("button");
    if (!field || !button) return;
    const label = button.textContent ?? "";
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
      } catch {
        document.execCommand("copy");
      }
      button.textContent = this.dataset.copied ?? label;
      window.setTimeout(() => (button.textContent = label), 2000);
    });
  }
}

customElements.define("copy-text", CopyText);
