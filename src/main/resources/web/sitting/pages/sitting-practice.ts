import { MicrophoneError, MicrophoneSession } from "../audio/microphone";
import { toWav } from "../audio/pcm";
import type { MemorySink } from "../audio/recording";
import { part, show } from "../dom";
import { Setback } from "../run/item-host";
import { isSpoken, runItem } from "../run/item-runner";
import { MemoryHost } from "../run/memory-host";
import { text } from "../texts";
import { showMicrophoneHelp } from "./microphone-help";

/** In practice only the answer itself is timed, not the whole of a spoken item. */
const UNHURRIED_SECONDS = 600;

/** One unscored item of each type. Nothing leaves the browser; recordings can be heard afterwards. */
export class SittingPractice extends HTMLElement {
  private readonly session = new MicrophoneSession();
  private current = 0;

  connectedCallback(): void {
    part(this, "[data-try]").addEventListener("click", () => void this.start());
    part(this, "[data-again]").addEventListener("click", () => void this.take());
    part(this, "[data-next-practice]").addEventListener("click", () => {
      this.current++;
      void this.take();
    });
  }

  private get templates(): HTMLTemplateElement[] {
    return [...this.querySelectorAll<HTMLTemplateElement>("template[data-practice-item]")];
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
    show(part(this, "[data-practice-intro]"), false);
    show(part(this, "[data-result]"), false);
    const place = part(this, "[data-item]");
    place.replaceChildren(this.templates[this.current].content.cloneNode(true));
    show(part(this, "[data-place]"));
    const section = part(place, "section");
    const host = new MemoryHost(this.session);
    const seconds = isSpoken(section) ? UNHURRIED_SECONDS : Number(section.dataset.totalSeconds);
    show(part(this, "[data-unheard]"), false);
    try {
      await runItem(section, host, async () => seconds, new AbortController().signal);
    } catch (error) {
      if (!(error instanceof Setback)) throw error;
      show(part(this, "[data-unheard]"));
    }
    this.result(host);
  }

  private result(host: MemoryHost): void {
    const last = this.current === this.templates.length - 1;
    show(part(this, "[data-place]"), false);
    part(this, "[data-recordings]").replaceChildren(...host.sinks.map(({ sink }) => playback(sink)));
    show(part(this, "[data-heard]"), host.sinks.length > 0);
    show(part(this, "[data-next-practice]"), !last);
    show(part(this, "[data-result]"));
    part(this, "[data-result-heading]").focus();
  }
}

function playback(sink: MemorySink): HTMLAudioElement {
  const audio = new Audio(URL.createObjectURL(toWav(sink.parts)));
  audio.controls = true;
  audio.setAttribute("aria-label", text("yourRecording"));
  return audio;
}

customElements.define("sitting-practice", SittingPractice);
