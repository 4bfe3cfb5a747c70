import type { MicrophoneSession } from "../audio/microphone";
import type { RecordingSink } from "../audio/recording";
import type { Answer } from "../elements/answers";
import type { Draft, Progress } from "../upload/store";

/** What an item needs from its surroundings; the test keeps and sends, the practice forgets. */
export interface ItemHost {
  readonly session: MicrophoneSession;
  sink(turn: number): Promise<RecordingSink>;
  progress(): Promise<Progress>;
  keepProgress(progress: Progress): Promise<void>;
  draft(): Promise<Draft | undefined>;
  keepDraft(answer: Answer): Promise<void>;
  /** Sends the answer; resolves with the time at which the server has it. */
  save(answer: Answer): Promise<Date>;
}

/** How an item ended. */
export type FinishReason = "stopped" | "time" | "skipped";
