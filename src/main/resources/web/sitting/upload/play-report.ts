import type { Playing, PlayFailure } from "../elements/prompt-player";
import { persistently, sendJson } from "../http";

/**
 * Tells the server when a prompt began and ceased to play. Times go as seconds that have passed since, so that they
 * hold however late the report gets through and whatever this device's clock says.
 */
export class PlayReport implements Playing {
  private readonly id = crypto.randomUUID();
  private readonly startedAt = performance.now();
  private endedAt?: number;
  private failure?: PlayFailure;
  private sent: Promise<void> = Promise.resolve();

  constructor(
    private readonly formItemId: string,
    private readonly prompt: number,
  ) {
    this.send();
  }

  ended(failure?: PlayFailure): void {
    this.endedAt = performance.now();
    this.failure = failure;
    this.send();
  }

  /** One report after the other; one that the server refuses stops nobody. */
  private send(): void {
    const url = `/sitting/items/${this.formItemId}/playings/${this.id}`;
    this.sent = this.sent
      .then(() => persistently(() => sendJson<void>("PUT", url, this.report())))
      .catch(() => undefined);
  }

  private report() {
    const ago = (time?: number) => (time === undefined ? undefined : (performance.now() - time) / 1000);
    return {
      turn: this.prompt,
      startedAgo: ago(this.startedAt),
      endedAgo: ago(this.endedAt),
      failure: this.failure,
    };
  }
}
