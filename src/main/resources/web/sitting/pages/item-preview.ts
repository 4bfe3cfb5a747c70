import { MicrophoneError, MicrophoneSession } from "../audio/microphone";
import { toWav } from "../audio/pcm";
import { part, show } from "../dom";
import { Problem, send } from "../http";
import { Setback } from "../run/item-host";
import { isSpoken, runItem } from "../run/item-runner";
import { MemoryHost } from "../run/memory-host";
import { showMicrophoneHelp } from "./microphone-help";

/** In a preview only the answer itself is timed, not the whole of a spoken item. */
const UNHURRIED_SECONDS = 600;

/** An author takes an item as an applicant would; the answer is scored at once and kept nowhere. */
export class ItemPreview extends HTMLElement {
  private readonly session = new MicrophoneSession();

  connectedCallback(): void {
    this.querySelectorAll("[data-take]").forEach((take) => take.addEventListener("click", () => void this.start()));
    const files = this.querySelector<HTMLFormElement>("form[data-files]");
    files?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.score(new FormData(files));
    });
  }

  private async start(): Promise<void> {
    try {
      if ("spoken" in this.dataset) await this.session.ensureLive();
      showMicrophoneHelp(this, undefined);
      await this.take();
    } catch (error) {
      showMicrophoneHelp(this, error instanceof MicrophoneError ? error.fault : "busy");
    }
  }

  private async take(): Promise<void> {
    this.showOnly("[data-place]");
    const template = part<HTMLTemplateElement>(this, "template");
    const place = part(this, "[data-item]");
    place.replaceChildren(template.content.cloneNode(true));
    const section = part(place, "section");
    const host = new MemoryHost(this.session);
    const seconds = isSpoken(section) ? UNHURRIED_SECONDS : Number(section.dataset.totalSeconds);
    try {
      await runItem(section, host, async () => seconds, new AbortController().signal);
    } catch (error) {
      if (!(error instanceof Setback)) throw error;
      return this.fail(part(this, "[data-unplayed]").textContent ?? "");
    }
    await this.score(given(host));
  }

  private async score(answer: FormData): Promise<void> {
    this.showOnly("[data-scoring]");
    try {
      const response = await send("POST", this.dataset.answerUrl!, answer, { Accept: "text/html, application/json" });
      part(this, "[data-evidence]").innerHTML = await response.text();
      this.showOnly("[data-result]");
      part(this, "[data-result-heading]").focus();
    } catch (error) {
      this.fail(error instanceof Problem || error instanceof Error ? error.message : String(error));
    }
  }

  private fail(reason: string): void {
    part(this, "[data-failure]").textContent = reason;
    this.showOnly("[data-failed]");
  }

  private showOnly(selector: string): void {
    const parts = ["[data-intro]", "[data-place]", "[data-scoring]", "[data-result]", "[data-failed]"];
    parts.forEach((one) => show(part(this, one), one === selector));
    if (selector !== "[data-place]") part(this, "[data-item]").replaceChildren();
  }
}

/** The newest recording of each turn, and what was written or chosen. */
function given(host: MemoryHost): FormData {
  const form = new FormData();
  if (host.answer) {
    const { unsent: _, ...answer } = host.answer;
    form.set("answer", JSON.stringify(answer));
  }
  for (const { turn, sink } of host.sinks) form.set(`turn-${turn}`, toWav(sink.parts), `turn-${turn}.wav`);
  return form;
}

customElements.define("item-preview", ItemPreview);
