import { show } from "../dom";

/** A banner while requests fail. */
export class LineNotice extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener("sitting-line", (event) => show(this, !(event as CustomEvent<{ up: boolean }>).detail.up));
  }
}

customElements.define("line-notice", LineNotice);
