import { judge, measure, type Finding } from "../audio/check";
import { MicrophoneError, MicrophoneSession } from "../audio/microphone";
import { toWav } from "../audio/pcm";
import { MemorySink, type RecordingSink } from "../audio/recording";
import { part, show } from "../dom";
import type { AnswerRecorder } from "../elements/answer-recorder";
import type { LevelMeter } from "../elements/level-meter";
import { persistently, send, sendJson } from "../http";
import { hasText, text } from "../texts";
import { uploader } from "../upload/uploader";
import { showMicrophoneHelp } from "./microphone-help";

const SENTENCE_SECONDS = 4;

interface Verdict {
  ok: boolean;
  findings: string[];
  next: string;
}

/** Microphone, voice, ears, line: each step can be repeated as often as needed. */
export class EquipmentCheck extends HTMLElement {
  private readonly session = new MicrophoneSession();
  private samples: Float32Array[] = [];
  private digitsId = "";

  connectedCallback(): void {
    this.on("[data-allow]", () => this.allow());
    this.on("[data-record]", () => this.record());
    this.on("[data-play-digits]", () => this.playDigits());
    part(this, "[data-digits-form]").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.submit();
    });
  }

  private on(selector: string, work: () => Promise<void>): void {
    part(this, selector).addEventListener("click", () => void work());
  }

  private async allow(): Promise<void> {
    try {
      await this.session.ensureLive();
    } catch (error) {
      showMicrophoneHelp(this, error instanceof MicrophoneError ? error.fault : "busy");
      return;
    }
    showMicrophoneHelp(this, undefined);
    const meter = part<LevelMeter>(this, "[data-step=microphone] level-meter");
    this.session.listen((samples) => meter.show(samples));
    this.done("microphone");
    this.open("voice");
  }

  private async record(): Promise<void> {
    const recorder = part<AnswerRecorder>(this, "answer-recorder");
    show(part(this, "[data-playback]"), false);
    show(part(this, "[data-record]"), false);
    show(recorder);
    this.samples = [];
    const memory = new MemorySink();
    const stored = await uploader.begin(null, 0, "check");
    const unlisten = this.session.listen((block) => this.samples.push(block));
    try {
      await recorder.record(this.session, both(memory, stored), SENTENCE_SECONDS, new AbortController().signal);
    } catch (error) {
      showMicrophoneHelp(this, error instanceof MicrophoneError ? error.fault : "busy");
    } finally {
      unlisten();
      show(recorder, false);
      show(part(this, "[data-record]"));
      part(this, "[data-record]").textContent = text("recordAgain");
    }
    part<HTMLAudioElement>(this, "[data-playback] audio").src = URL.createObjectURL(toWav(memory.parts));
    show(part(this, "[data-playback]"));
    this.explain(judge(this.measures()));
  }

  private measures() {
    const whole = new Float32Array(this.samples.reduce((sum, block) => sum + block.length, 0));
    this.samples.reduce((offset, block) => (whole.set(block, offset), offset + block.length), 0);
    return measure(whole);
  }

  private explain(findings: Finding[]): void {
    this.list("[data-findings]", findings);
    show(part(this, "[data-voice-good]"), findings.length === 0);
    if (!findings.includes("silent")) {
      this.done("voice");
      this.open("sound");
    }
  }

  private list(selector: string, findings: string[]): void {
    const list = part(this, selector);
    list.replaceChildren(
      ...findings.map((finding) => {
        const key = `finding-${finding}`;
        const entry = document.createElement("li");
        entry.textContent = hasText(key) ? text(key) : text("finding-other", finding);
        return entry;
      }),
    );
    show(list, findings.length > 0);
  }

  private async playDigits(): Promise<void> {
    const response = await persistently(() => send("GET", "/sitting/equipment/digits"));
    this.digitsId = response.headers.get("X-Digits-Id") ?? "";
    const audio = new Audio(URL.createObjectURL(await response.blob()));
    await audio.play();
    part(this, "[data-play-digits]").textContent = text("playAgain");
    show(part(this, "[data-digits-form]"));
    part(this, "#digits").focus();
  }

  private async submit(): Promise<void> {
    const { quota, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    const verdict = await persistently(() =>
      sendJson<Verdict>("POST", "/sitting/equipment", {
        digitsId: this.digitsId,
        digits: part<HTMLInputElement>(this, "#digits").value.replace(/\D/g, ""),
        ...this.measures(),
        // left out where the browser cannot tell
        lineKbps: uploader.kbps === 0 ? undefined : Math.round(uploader.kbps),
        storageMb: quota === undefined ? undefined : Math.round((quota - usage) / 1e6),
      }),
    );
    this.list("[data-server-findings]", verdict.findings);
    show(part(this, "[data-passed]"), verdict.ok);
    if (!verdict.ok) return;
    this.done("sound");
    const next = part<HTMLAnchorElement>(this, "[data-next]");
    next.href = verdict.next;
    next.focus();
  }

  private open(step: string): void {
    show(part(this, `[data-step=${step}] [data-step-body]`));
  }

  private done(step: string): void {
    part(this, `[data-step=${step}]`).setAttribute("data-done", "");
  }
}

/** Two sinks fed alike. */
function both(first: RecordingSink, second: RecordingSink): RecordingSink {
  return {
    chunk: async (n, bytes) => {
      await first.chunk(n, bytes);
      await second.chunk(n, bytes);
    },
    close: async (chunks) => {
      await first.close(chunks);
      await second.close(chunks);
    },
  };
}

customElements.define("equipment-check", EquipmentCheck);
