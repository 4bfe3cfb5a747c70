import { button, clicked } from "../dom";
import type { PromptPlayer } from "../elements/prompt-player";
import { text } from "../texts";
import type { Hearing, Progress } from "../upload/store";
import type { ItemHost } from "./item-host";
import { preloadPrompts, setbackOf } from "./prompts";

/** How far apart the places are that are kept for a reload, in seconds. */
const KEPT_EVERY = 1;

/**
 * What is heard for a written item: as often as its player allows, beside the answer. What was heard before a reload is
 * not heard again; it goes on where it was.
 */
export class WrittenHearing {
  private hearing: Hearing = { plays: 0, seconds: 0, pauses: 0 };
  private progress?: Progress;

  constructor(
    private readonly player: PromptPlayer,
    private readonly host: ItemHost,
  ) {}

  async preload(): Promise<void> {
    this.progress = await this.host.progress();
    this.hearing = { ...this.hearing, ...this.progress.hearing };
    if (this.playsLeft > 0) await preloadPrompts([this.player], this.host);
  }

  /** Plays the prompt, then as often again as the applicant asks for it and may. */
  async run(signal: AbortSignal): Promise<void> {
    this.progress = await this.host.progress();
    this.player.resumeAt(this.hearing.seconds, this.hearing.pauses);
    this.player.reached = (seconds, pauses) => this.reached(seconds, pauses);
    if (this.hearing.plays > 0) this.player.done();
    while (this.playsLeft > 0 && !signal.aborted) {
      if (this.hearing.plays > 0 && this.hearing.seconds === 0) await this.askedForAgain(signal);
      await this.player.play(signal, () => this.host.playing(0)).catch((error: unknown) => {
        throw setbackOf(error);
      });
      this.keep({ plays: this.hearing.plays + 1, seconds: 0, pauses: 0 });
    }
  }

  private get playsLeft(): number {
    return Number(this.player.dataset.plays ?? 1) - this.hearing.plays;
  }

  private async askedForAgain(signal: AbortSignal): Promise<void> {
    const again = button(text("hearAgain"), "btn btn-outline-primary");
    this.player.append(again);
    await clicked(again, signal);
    again.remove();
  }

  private reached(seconds: number, pauses: number): void {
    const { hearing } = this;
    if (pauses === hearing.pauses && Math.abs(seconds - hearing.seconds) < KEPT_EVERY) return;
    this.keep({ ...hearing, seconds, pauses });
  }

  private keep(hearing: Hearing): void {
    this.hearing = hearing;
    void this.host.keepProgress({ ...this.progress!, hearing });
  }
}
