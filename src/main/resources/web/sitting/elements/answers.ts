import type { Draft } from "../upload/store";
import { show } from "../dom";
import { KeyboardWatch, type KeyboardFacts } from "./keyboard";

/** A message of a chat: without text the arrival of a customer's, with text one of the applicant's. */
export interface ChatMessage {
  customer: string;
  turn: number;
  atSeconds: number;
  text?: string;
}

/** What is sent for an item; the names are the server's. */
export interface Answer {
  text?: string;
  fields?: Record<string, string>;
  messages?: ChatMessage[];
  keyboard?: KeyboardFacts;
  /** Begun and not sent, by customer; kept on this device only. */
  unsent?: Record<string, string>;
  typedSeconds: number;
  pastes: number;
}

/** Elements an applicant can type into or choose from. */
export type Entry = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * An element that holds a written answer and fires `answer-change` whenever it changes. With `data-no-paste`, pasting
 * and dropping are refused with a word of explanation; what is marked with `data-uncopied` cannot be copied.
 */
export abstract class AnswerElement extends HTMLElement {
  protected pastes = 0;
  protected readonly keyboard = new KeyboardWatch(this);
  private connected = false;
  /** What was cut out of the answer, to be put elsewhere. */
  private taken = "";
  private firstKeyAt = 0;
  private earlierSeconds = 0;

  connectedCallback(): void {
    if (this.connected) return;
    this.connected = true;
    this.keyboard.start();
    this.addEventListener("input", () => this.changed());
    for (const kind of ["paste", "drop"]) this.addEventListener(kind, (event) => this.pasted(event));
    for (const kind of ["copy", "cut", "dragstart", "contextmenu"]) {
      this.addEventListener(kind, (event) => {
        if ((event.target as Element).closest("[data-uncopied]")) event.preventDefault();
        else if (kind === "cut") this.taken += "\n" + selectedText(event.target);
      });
    }
    this.built();
    this.keyboard.setByPage();
  }

  /** Takes up what an earlier page kept. */
  protected abstract restore(draft: Draft): void;
  protected abstract content(): Pick<Answer, "text" | "fields" | "messages" | "unsent">;

  /** Sets itself up when it is put on the page. */
  protected built(): void {}

  /**
   * The answer begins.
   *
   * @param _elapsed seconds since the item's start, by its clock
   * @param _prepared the second at which the preparation was over
   */
  begin(_elapsed: () => number, _prepared: number): void {}

  /** @param elapsed seconds since the item's start, by its clock, which the first key is timed with */
  timedBy(elapsed: () => number): void {
    this.keyboard.timedBy(elapsed);
  }

  /** Why handing in now may be a mistake; undefined when it is not. */
  warning(): string | undefined {
    const { text, fields } = this.content();
    return [text ?? "", ...Object.values(fields ?? {})].every((value) => value.trim() === "") ? "nothingGiven" : undefined;
  }

  answer(): Answer {
    const typed = this.firstKeyAt === 0 ? 0 : (performance.now() - this.firstKeyAt) / 1000;
    const typedSeconds = Math.round((this.earlierSeconds + typed) * 10) / 10;
    return { ...this.content(), keyboard: this.keyboard.facts(), typedSeconds, pastes: this.pastes };
  }

  /** Takes up a draft that an earlier page left. */
  resume(draft: Draft): void {
    this.earlierSeconds = draft.typedSeconds;
    this.pastes = draft.pastes;
    this.keyboard.resume(draft.keyboard);
    this.restore(draft);
    this.keyboard.setByPage();
  }

  /** Time is up: what is there stays readable, nothing more goes in. */
  lock(): void {
    this.querySelectorAll("input, select, textarea, button").forEach((input) => input.setAttribute("disabled", ""));
  }

  focusFirst(): void {
    this.entries()
      .find((entry) => entry.checkVisibility())
      ?.focus();
  }

  protected entries(): Entry[] {
    return [...this.querySelectorAll<Entry>("input, select, textarea")];
  }

  protected changed(): void {
    if (this.firstKeyAt === 0) this.firstKeyAt = performance.now();
    this.dispatchEvent(new Event("answer-change"));
  }

  private pasted(event: Event): void {
    if (!this.onPage(insertedText(event))) this.pastes++;
    if ("noPaste" in this.dataset) {
      event.preventDefault();
      show(this.querySelector("[data-refused]"));
    }
  }

  /** Whether it stands in the task or in the answer itself: to move a sentence or take over a number is no help. */
  private onPage(inserted: string): boolean {
    const shown = this.closest("[data-form-item]")?.textContent ?? "";
    const written = [...this.querySelectorAll<Entry>("input, textarea")].map(({ value }) => value);
    const known = [shown, ...written, this.taken].map(onOneLine);
    return known.some((text) => text.includes(onOneLine(inserted)));
  }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function insertedText(event: Event): string {
  const data = event instanceof ClipboardEvent ? event.clipboardData : event instanceof DragEvent ? event.dataTransfer : null;
  return data?.getData("text/plain") ?? "";
}

function selectedText(target: EventTarget | null): string {
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return "";
  return target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0);
}
