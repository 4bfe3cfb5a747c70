import { part, show } from "../dom";
import { sendJson } from "../http";

/** Wraps a form that is posted as JSON; the answer says which page comes next. */
export class SittingAction extends HTMLElement {
  connectedCallback(): void {
    const form = part<HTMLFormElement>(this, "form");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const values = Object.fromEntries(new FormData(form).entries());
      void this.post(values);
    });
  }

  /** Posts to `data-url` and follows; a problem is shown in place. */
  protected async post(values: unknown): Promise<void> {
    const error = part(this, "[data-error]");
    const submit = this.querySelector<HTMLButtonElement>("[type=submit]");
    show(error, false);
    submit?.setAttribute("disabled", "");
    try {
      const { next } = await sendJson<{ next: string }>("POST", this.dataset.url!, values);
      window.location.replace(next);
    } catch (problem) {
      const message = problem instanceof TypeError ? this.dataset.offline! : (problem as Error).message;
      error.textContent = message;
      show(error);
      error.focus();
    } finally {
      submit?.removeAttribute("disabled");
    }
  }
}

customElements.define("sitting-action", SittingAction);
