import type { MicrophoneSession } from "../audio/microphone";
import type { RecordingSink } from "../audio/recording";
import type { Answer } from "../elements/answers";
import { persistently, sendJson } from "../http";
import type { ItemHost } from "../run/item-host";
import { PlayReport } from "../upload/play-report";
import { pageAttempt } from "../upload/page-attempt";
import { ifItFits, store, type Draft, type Progress } from "../upload/store";
import { uploader } from "../upload/uploader";

/** Two times of the same save differ by this at most, as the database rounds. */
const ROUNDED_MS = 1;

/** An item of the real test: everything is kept on the device and sent. */
export class TestHost implements ItemHost {
  private unanswered = false;

  constructor(
    readonly session: MicrophoneSession,
    private readonly formItemId: string,
    /** When the server saved what the page began with, milliseconds since 1970; 0 when it has nothing. */
    private basedOn: number,
    /** Called when nothing more can be given and what was is still on its way. */
    readonly ending: () => void,
  ) {}

  sink(turn: number): Promise<RecordingSink> {
    return uploader.begin(this.formItemId, turn, "answer");
  }

  playing(prompt: number): PlayReport {
    return new PlayReport(this.formItemId, prompt);
  }

  progress(): Promise<Progress> {
    return store.progress(this.formItemId);
  }

  keepProgress(progress: Progress): Promise<void> {
    return ifItFits(store.putProgress(progress));
  }

  /** Not one that the server has newer from elsewhere, as from the device that the test was moved to and back from. */
  async draft(): Promise<Draft | undefined> {
    const draft = await store.draft(this.formItemId);
    if (!draft || draft.basedOn === undefined) return draft;
    const here = Math.abs(draft.basedOn - this.basedOn) <= ROUNDED_MS;
    return here || (draft.unanswered && !draft.acknowledged) ? draft : undefined;
  }

  keepDraft(answer: Answer): Promise<void> {
    return ifItFits(store.putDraft(this.draftOf(answer)));
  }

  async save(answer: Answer): Promise<Date> {
    this.unanswered = true;
    const draft = this.draftOf(answer);
    await ifItFits(store.putDraft(draft));
    const { unsent: _, ...given } = answer;
    const saved = await persistently(() =>
      sendJson<{ savedAt: string; late: boolean }>("PUT", `/sitting/items/${this.formItemId}/answer`, given),
    );
    const at = new Date(saved.savedAt);
    this.unanswered = false;
    if (!saved.late) this.basedOn = at.getTime();
    await ifItFits(store.acknowledged(draft, this.basedOn));
    return at;
  }

  private draftOf(answer: Answer): Draft {
    const { formItemId, basedOn, unanswered } = this;
    return { formItemId, attempt: pageAttempt(), savedAt: Date.now(), basedOn, unanswered, ...answer };
  }
}
