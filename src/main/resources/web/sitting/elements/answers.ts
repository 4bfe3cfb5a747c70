import type { Draft } from "../upload/store";

/** What is sent for a written item; the names are the server's. */
export interface Answer {
  text?: string;
  fields?: Record<string, string>;
  typedSeconds: number;
  pastes: number;
}

/** An element that holds a written answer and fires `answer-change` whenever it changes. */
export abstract class AnswerElement extends HTMLElement {
  protected pastes = 0;
  private firstKeyAt = 0;
  private earlierSeconds = 0;

  abstract restore(draft: Draft): void;
  protected abstract content(): Pick<Answer, "text" | "fields">;
  protected abstract inputs(): HTMLElement[];

  answer(): Answer {
    const typed = this.firstKeyAt === 0 ? 0 : (performance.now() - this.firstKeyAt) / 1000;
    const typedSeconds = Math.round((this.earlierSeconds + typed) * 10) / 10;
    return { ...this.content(), typedSeconds, pastes: this.pastes };
  }

  /** Takes up a draft that an earlier page left. */
  resume(draft: Draft): void {
    this.earlierSeconds = draft.typedSeconds;
    this.pastes = draft.pastes;
    this.restore(draft);
  }

  /** Time is up: what is there stays readable, nothing more goes in. */
  lock(): void {
    this.inputs().forEach((input) => input.setAttribute("disabled", ""));
  }

  focusFirst(): void {
    this.inputs()[0]?.focus();
  }

  protected changed(): void {
    if (this.firstKeyAt === 0) this.firstKeyAt = performance.now();
    this.dispatchEvent(new Event("answer-change"));
  }
}
