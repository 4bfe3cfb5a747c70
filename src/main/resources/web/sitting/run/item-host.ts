import type { MicrophoneSession } from "../audio/microphone";
import type { RecordingSink } from "../audio/recording";
import type { SoundFault } from "../audio/sound-fault";
import type { Answer } from "../elements/answers";
import type { Playing, PlayFailure } from "../elements/prompt-player";
import type { Draft, Progress } from "../upload/store";

/** What an item needs from its surroundings; the test keeps and sends, the practice forgets. */
export interface ItemHost {
  readonly session: MicrophoneSession;
  sink(turn: number): Promise<RecordingSink>;
  /** A prompt begins to play. @param prompt from 0 */
  playing(prompt: number): Playing;
  progress(): Promise<Progress>;
  keepProgress(progress: Progress): Promise<void>;
  draft(): Promise<Draft | undefined>;
  keepDraft(answer: Answer): Promise<void>;
  /** Sends the answer; resolves with the time at which the server has it. */
  save(answer: Answer): Promise<Date>;
  /** The applicant can give nothing more; what was given is still on its way. */
  ending(): void;
}

/** How an item ended. */
export type FinishReason = "stopped" | "time" | "skipped";

/** An item cannot go on for a fault of the technology: another one takes its place, at no cost. */
export class Setback extends Error {
  constructor(
    readonly kind: "sound-fault" | "prompt-failed",
    readonly detail: SoundFault | PlayFailure | "late-start",
  ) {
    super(`${kind}: ${detail}`);
  }
}
