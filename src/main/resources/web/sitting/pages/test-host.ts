import type { MicrophoneSession } from "../audio/microphone";
import type { RecordingSink } from "../audio/recording";
import type { Answer } from "../elements/answers";
import { persistently, sendJson } from "../http";
import type { ItemHost } from "../run/item-host";
import { PlayReport } from "../upload/play-report";
import { pageAttempt } from "../upload/page-attempt";
import { ifItFits, store, type Draft, type Progress } from "../upload/store";
import { uploader } from "../upload/uploader";

/** An item of the real test: everything is kept on the device and sent. */
export class TestHost implements ItemHost {
  constructor(
    readonly session: MicrophoneSession,
    private readonly formItemId: string,
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

  draft(): Promise<Draft | undefined> {
    return store.draft(this.formItemId);
  }

  keepDraft(answer: Answer): Promise<void> {
    return ifItFits(store.putDraft(this.draftOf(answer)));
  }

  async save(answer: Answer): Promise<Date> {
    const draft = this.draftOf(answer);
    await ifItFits(store.putDraft(draft));
    const { unsent: _, ...given } = answer;
    const saved = await persistently(() =>
      sendJson<{ savedAt: string }>("PUT", `/sitting/items/${this.formItemId}/answer`, given),
    );
    await ifItFits(store.acknowledged(draft));
    return new Date(saved.savedAt);
  }

  private draftOf(answer: Answer): Draft {
    return { formItemId: this.formItemId, attempt: pageAttempt(), savedAt: Date.now(), ...answer };
  }
}
