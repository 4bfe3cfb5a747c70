import { MicrophoneError, MicrophoneSession } from "../audio/microphone";
import { toWav } from "../audio/pcm";
import { ChunkCutter, MemorySink } from "../audio/recording";
import { part, show } from "../dom";
import { showMicrophoneHelp } from "./microphone-help";

/** Longer than any prompt may be. */
const MOST_SECONDS = 180;

/** Records a voice for a prompt, lets its author hear it, and puts it into the form's file field. */
class PromptRecorder extends HTMLElement {
  private readonly session = new MicrophoneSession();
  private stop?: () => Promise<void>;

  connectedCallback(): void {
    part(this, "[data-record]").addEventListener("click", () => void this.record());
    part(this, "[data-stop]").addEventListener("click", () => void this.stop?.());
  }

  private async record(): Promise<void> {
    try {
      await this.session.ensureLive();
      showMicrophoneHelp(this, undefined);
    } catch (error) {
      return showMicrophoneHelp(this, error instanceof MicrophoneError ? error.fault : "busy");
    }
    const sink = new MemorySink();
    const cutter = new ChunkCutter(sink, MOST_SECONDS);
    const deaf = this.session.listen((samples) => cutter.push(samples));
    this.recording(true);
    this.stop = async () => {
      this.stop = undefined;
      deaf();
      await cutter.end();
      this.session.close();
      this.recording(false);
      this.take(toWav(sink.parts));
    };
  }

  private recording(runs: boolean): void {
    show(part(this, "[data-record]"), !runs);
    show(part(this, "[data-stop]"), runs);
  }

  private take(wav: Blob): void {
    const files = new DataTransfer();
    files.items.add(new File([wav], "recorded.wav", { type: "audio/wav" }));
    part<HTMLInputElement>(this, "input[type=file]").files = files.files;
    const audio = part<HTMLAudioElement>(this, "audio");
    audio.src = URL.createObjectURL(wav);
    show(audio);
  }
}

customElements.define("prompt-recorder", PromptRecorder);
