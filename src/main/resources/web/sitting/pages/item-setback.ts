import type { MicrophoneSession } from "../audio/microphone";
import { clicked, part, show } from "../dom";
import type { LevelMeter } from "../elements/level-meter";
import type { Setback } from "../run/item-host";

/** Says what was wrong with the sound, what to check, and lets the applicant choose how to go on. */
export class ItemSetback extends HTMLElement {
  /** "again" for another task of the same kind, "keep" for what was recorded. */
  async ask(kind: Setback["kind"], detail: string, session: MicrophoneSession): Promise<"again" | "keep"> {
    const fault = kind === "sound-fault" || detail === "late-start" ? detail : kind;
    this.querySelectorAll<HTMLElement>("[data-fault]").forEach((advice) => {
      show(advice, advice.dataset.fault!.split(" ").includes(fault));
    });
    const sound = kind === "sound-fault";
    this.querySelectorAll("[data-sound]").forEach((element) => show(element, sound));
    show(this);
    part(this, "[data-heading]:not([hidden])").focus();
    const over = new AbortController();
    if (sound) this.follow(session, over.signal);
    const decision = await Promise.race([
      clicked(part(this, "[data-again]"), over.signal).then(() => "again" as const),
      clicked(part(this, "[data-keep]"), over.signal).then(() => "keep" as const),
    ]);
    over.abort();
    show(this, false);
    return decision;
  }

  /** The level moves with the voice, so that the applicant sees whether the microphone works now. */
  private follow(session: MicrophoneSession, signal: AbortSignal): void {
    const meter = part<LevelMeter>(this, "level-meter");
    const unlisten = session.listen((samples) => meter.show(samples));
    signal.addEventListener("abort", () => {
      unlisten();
      meter.clear();
    });
    // one that cannot be opened shows in the bar that does not move
    void session.ensureLive().catch(() => undefined);
  }
}

customElements.define("item-setback", ItemSetback);
