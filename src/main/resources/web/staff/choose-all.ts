/** A box in a table's head that chooses all of its rows; without script there is none. */
class ChooseAll extends HTMLElement {
  connectedCallback(): void {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.className = "form-check-input";
    box.setAttribute("aria-label", this.dataset.label ?? "");
    box.addEventListener("change", () => {
      for (const one of this.boxes()) one.checked = box.checked;
    });
    this.closest("table")?.addEventListener("change", (event) => {
      if (event.target === box) return;
      const chosen = this.boxes().filter((one) => one.checked).length;
      box.checked = chosen > 0 && chosen === this.boxes().length;
      box.indeterminate = chosen > 0 && !box.checked;
    });
    this.replaceChildren(box);
  }

  private boxes(): HTMLInputElement[] {
    return [...(this.closest("table")?.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox]") ?? [])];
  }
}

customElements.define("choose-all", ChooseAll);
