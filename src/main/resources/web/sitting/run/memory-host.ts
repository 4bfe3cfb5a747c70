import type { MicrophoneSession } from "../audio/microphone";
import { MemorySink } from "../audio/recording";
import type { Answer } from "../elements/answers";
import type { Playing } from "../elements/prompt-player";
import type { ItemHost } from "./item-host";

/** Keeps recordings and the newest answer in memory, and everything else nowhere: for practice and previews. */
export class MemoryHost implements ItemHost {
  /** In the order of the recordings. */
  readonly sinks: { turn: number; sink: MemorySink }[] = [];
  answer?: Answer;

  constructor(readonly session: MicrophoneSession) {}

  async sink(turn: number): Promise<MemorySink> {
    const sink = new MemorySink();
    this.sinks.push({ turn, sink });
    return sink;
  }

  playing(): Playing {
    return { ended: () => undefined };
  }

  async progress() {
    return { formItemId: "", heard: [], answered: [] };
  }

  async keepProgress(): Promise<void> {}

  async draft(): Promise<undefined> {
    return undefined;
  }

  async keepDraft(answer: Answer): Promise<void> {
    this.answer = answer;
  }

  async save(answer: Answer): Promise<Date> {
    this.answer = answer;
    return new Date();
  }

  ending(): void {}
}
