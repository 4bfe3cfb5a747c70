/** How an answer was typed; the names are the server's. */
export interface KeyboardFacts {
  keystrokes: number;
  helpers: string[];
  virtual: boolean;
  /** How many times between two keys fell into each class: 40 of 10 ms, then all longer ones. The keys are not kept. */
  intervals?: number[];
  /** From the item's start to the first key in an input; left out while there is none. */
  firstKeySeconds?: number;
}

/** What programs that correct texts leave on a page where they are at work. */
const HELPER_MARKS: Record<string, string> = {
  grammarly: "grammarly-extension, grammarly-desktop-integration, grammarly-popups",
  languagetool: "[data-lt-tmp-id], lt-toolbar, lt-highlighter",
  "microsoft-editor": "editor-card, [data-ms-editor=true]",
  deepl: "deepl-input-controller",
  prowritingaid: "pwa-toolbar, [data-pwa-id]",
  wordtune: "wordtune-toolbar, [data-wordtune-id]",
};

/** Text that comes at once and is longer than this was not one key; an emoji or an accent may have none. */
const ONE_KEY_CHARACTERS = 2;

/** A key and the text it brings belong together when they are at most this far apart. */
const SAME_KEY_MS = 1000;

const INTERVAL_MS = 10;
const INTERVALS = 41;

/** How much of the window a keyboard on the screen takes at least. */
const SCREEN_KEYBOARD_SHARE = 0.2;

type TextInput = HTMLInputElement | HTMLTextAreaElement;

/** Whether a key was pressed on a keyboard that one can touch: those on a screen don't name their keys. */
export function isPhysical(event: KeyboardEvent): boolean {
  return event.code !== "" && event.code !== "Unidentified";
}

/** Whether the device has nothing but its screen to be operated with, as far as it tells. */
export function isTouchOnly(): boolean {
  return window.matchMedia("(any-pointer: coarse)").matches && !window.matchMedia("(any-pointer: fine)").matches;
}

/** Watches how text gets into the inputs below an element. */
export class KeyboardWatch {
  private keystrokes = 0;
  private unnamed = 0;
  private readonly helpers = new Set<string>();
  private onScreen = false;
  private lastKeyAt = -Infinity;
  private composing = false;
  private readonly intervals = new Array<number>(INTERVALS).fill(0);
  /** By the keyboard's own time, which a busy page does not bunch together. */
  private strokeAt?: number;
  private elapsed?: () => number;
  private firstKeySeconds?: number;
  /** What each input held when its last event was over. */
  private readonly seen = new Map<TextInput, string>();

  constructor(private readonly root: HTMLElement) {}

  start(): void {
    this.root.addEventListener("keydown", (event) => this.key(event), true);
    this.root.addEventListener("compositionstart", () => (this.composing = true));
    this.root.addEventListener("compositionend", () => {
      this.composing = false;
      this.strokeAt = undefined;
      this.lastKeyAt = performance.now();
    });
    for (const kind of ["focusin", "beforeinput"]) this.root.addEventListener(kind, () => this.notice(), true);
    this.root.addEventListener("input", (event) => this.input(event as InputEvent), true);
    window.visualViewport?.addEventListener("resize", () => this.resized());
  }

  /** @param elapsed seconds since the item's start, by its clock */
  timedBy(elapsed: () => number): void {
    this.elapsed = elapsed;
  }

  /** Takes up what an earlier page counted. */
  resume(earlier: KeyboardFacts | undefined): void {
    if (!earlier) return;
    this.keystrokes += earlier.keystrokes;
    earlier.intervals?.forEach((count, i) => (this.intervals[i] += count));
    earlier.helpers.forEach((helper) => this.helpers.add(helper));
    this.onScreen ||= earlier.virtual;
    this.firstKeySeconds ??= earlier.firstKeySeconds;
  }

  /** The page itself has set an input's value. */
  setByPage(): void {
    this.inputs().forEach((input) => this.seen.set(input, input.value));
  }

  facts(): KeyboardFacts {
    this.notice();
    const virtual = this.onScreen || (this.unnamed > 0 && 2 * this.unnamed > this.keystrokes);
    return {
      keystrokes: this.keystrokes,
      helpers: [...this.helpers].sort(),
      virtual,
      intervals: [...this.intervals],
      firstKeySeconds: this.firstKeySeconds,
    };
  }

  private key(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    this.keystrokes++;
    this.lastKeyAt = performance.now();
    if (!isPhysical(event)) this.unnamed++;
    if (this.elapsed && isText(event.target) && brings(event)) {
      this.firstKeySeconds ??= Math.max(0, Math.round(this.elapsed() * 10) / 10);
    }
    this.time(event);
  }

  /** A key that is held down repeats by itself, one that is part of a composition or of a shortcut brings no character. */
  private time(event: KeyboardEvent): void {
    if (event.repeat) return;
    const counts = isPhysical(event) && !event.isComposing && !event.ctrlKey && !event.metaKey && event.key.length === 1;
    if (counts && this.strokeAt !== undefined) {
      const since = Math.max(0, event.timeStamp - this.strokeAt);
      this.intervals[Math.min(INTERVALS - 1, Math.floor(since / INTERVAL_MS))]++;
    }
    this.strokeAt = counts ? event.timeStamp : undefined;
  }

  private input(event: InputEvent): void {
    const input = event.target as TextInput;
    if (!isText(input)) return;
    const data = event.data ?? "";
    const noKey = !this.composing && performance.now() - this.lastKeyAt > SAME_KEY_MS;
    if (!event.isTrusted) this.helpers.add("script");
    else if (event.inputType === "insertReplacementText") this.helpers.add("replacement");
    else if (event.inputType === "insertText" && data.length > ONE_KEY_CHARACTERS && noKey) {
      this.helpers.add("text-without-keys");
    }
    this.seen.set(input, input.value);
  }

  /** What changed without an event was set by a script, and helpers leave their marks on the page. */
  private notice(): void {
    for (const input of this.inputs()) {
      const before = this.seen.get(input);
      if (before !== undefined && before !== input.value) this.helpers.add("script");
      this.seen.set(input, input.value);
    }
    for (const [name, marks] of Object.entries(HELPER_MARKS)) {
      if (document.querySelector(marks)) this.helpers.add(name);
    }
  }

  private resized(): void {
    const covered = 1 - (window.visualViewport!.height * window.visualViewport!.scale) / window.innerHeight;
    const typing = document.activeElement !== null && this.root.contains(document.activeElement);
    if (isTouchOnly() && typing && covered > SCREEN_KEYBOARD_SHARE) this.onScreen = true;
  }

  private inputs(): TextInput[] {
    return [...this.root.querySelectorAll<TextInput>("input, textarea")].filter(isText);
  }
}

/** Whether a key stands for a character; those on a screen and of an input method don't say for which. */
function brings(event: KeyboardEvent): boolean {
  if (!isPhysical(event) || event.isComposing || event.key === "Process") return true;
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey;
}

function isText(input: EventTarget | null): input is TextInput {
  return (
    input instanceof HTMLTextAreaElement ||
    (input instanceof HTMLInputElement && !["radio", "checkbox", "date"].includes(input.type))
  );
}
