import { part, show } from "../dom";
import { Problem, sendJson } from "../http";
import { text } from "../texts";
import { ofThisPage } from "./page-attempt";
import { ifItFits, store, type Draft } from "./store";
import { uploader } from "./uploader";

const LOOK_MS = 2000;
const AGAIN_MS = 5000;

/** Which drafts the server has answered for, as the disk may be full: taken, or refused and tried again by the next page. */
const answered = new Set<string>();

/** What the server knows of this station. */
export interface StationState {
  /** An applicant has the seat. */
  occupied: boolean;
  /** Their data can still be sent from here. */
  sends: boolean;
}

/**
 * Resolves when the server has acknowledged everything that is kept here, or when nothing of it can be sent from here any
 * more; goes on sending until then.
 *
 * @returns how many recordings the server has refused
 */
export async function acknowledged(waiting: (left: number, all: number) => void): Promise<number> {
  for (;;) {
    uploader.wake();
    const drafts = await unsentDrafts();
    for (const draft of drafts) await sendDraft(draft);
    const { open, refused } = await uploader.state();
    const left = open + (await unsentDrafts()).length;
    if (left === 0) return refused;
    waiting(left, (await store.recordings()).length + (await store.drafts()).length);
    const state = await stationState();
    if (state && !state.occupied && !state.sends) return refused;
    await new Promise((resolve) => window.setTimeout(resolve, LOOK_MS));
  }
}

/** As the server says; nothing while it cannot be reached. */
export async function stationState(): Promise<StationState | undefined> {
  try {
    return (await (await fetch("/kiosk/state", { cache: "no-store" })).json()) as StationState;
  } catch {
    return undefined;
  }
}

/** Says how much is left. */
export function sayLeft(root: ParentNode): (left: number, all: number) => void {
  return (left, all) => {
    part(root, "[data-left]").textContent = text("kioskLeft", left, all);
    show(root.querySelector("[data-waiting]"));
  };
}

/** Takes away everything that the pages of a sitting have put on this device; their cookies are the server's to take. */
export async function wipe(): Promise<void> {
  await store.wipe();
  window.localStorage.clear();
  window.sessionStorage.clear();
  for (const name of (await window.caches?.keys()) ?? []) await window.caches.delete(name);
}

/**
 * Sends the texts that earlier pages could not, until the server has answered. That of an item which runs is left to the
 * item's own page, as it would take the place of what is newer.
 */
export async function sendLeftDrafts(): Promise<void> {
  const running = document.querySelector<HTMLElement>("[data-running-item]")?.dataset.runningItem;
  let left = (await unsentDrafts()).filter(({ formItemId }) => formItemId !== running);
  while (left.length > 0) {
    for (const draft of left) await sendDraft(draft);
    left = left.filter((draft) => !answered.has(named(draft)));
    if (left.length > 0) await new Promise((resolve) => window.setTimeout(resolve, AGAIN_MS));
  }
}

async function unsentDrafts(): Promise<Draft[]> {
  const drafts = (await store.drafts()).filter(ofThisPage);
  return drafts.filter((draft) => !draft.acknowledged && !answered.has(named(draft)));
}

const named = ({ formItemId, savedAt }: Draft) => `${formItemId}/${savedAt}`;

/** What was typed and did not get through before its time was over: the server keeps it apart as late. */
async function sendDraft(draft: Draft): Promise<void> {
  const { formItemId, text, fields, messages, keyboard, typedSeconds, pastes } = draft;
  const given = { text, fields, messages, keyboard, typedSeconds, pastes };
  try {
    await sendJson("PUT", `/sitting/items/${formItemId}/answer`, given);
    answered.add(named(draft));
    await ifItFits(store.acknowledged(draft));
  } catch (error) {
    const refused = error instanceof Problem && !error.passing && error.status !== 401;
    if (refused) answered.add(named(draft));
  }
}
