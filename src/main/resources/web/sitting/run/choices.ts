import type { ChoiceAnswer } from "../elements/choice-answer";
import type { Answer } from "../elements/answers";
import type { ItemHost } from "./item-host";

/** The chosen answers of a spoken item: each change is kept here at once and sent in the background. */
export class Choices {
  private readonly questions: ChoiceAnswer[];
  private sent: Promise<unknown> = Promise.resolve();

  constructor(
    section: HTMLElement,
    private readonly host: ItemHost,
  ) {
    this.questions = [...section.querySelectorAll<ChoiceAnswer>("choice-answer")];
    this.questions.forEach((question) => question.addEventListener("answer-change", () => this.save()));
  }

  async restore(): Promise<void> {
    if (this.questions.length === 0) return;
    const draft = await this.host.draft();
    this.questions.forEach((question) => question.restore(draft?.fields?.[question.question]));
  }

  /** Resolves when the server has everything, so that nothing arrives after the item's end. */
  async arrived(): Promise<void> {
    await this.sent;
  }

  private save(): void {
    const answer = this.answer();
    void this.host.keepDraft(answer);
    this.sent = this.sent.then(() => this.host.save(answer)).catch(() => undefined);
  }

  private answer(): Answer {
    const chosen = this.questions.filter(({ value }) => value !== "");
    const fields = Object.fromEntries(chosen.map(({ question, value }) => [question, value]));
    return { fields, typedSeconds: 0, pastes: 0 };
  }
}
