import type { Answer } from "../elements/answers";

/** A recording kept in the browser until the server has acknowledged its seal. */
export interface StoredRecording {
  id: string;
  attempt?: string;
  formItemId: string | null;
  turn: number;
  take: number;
  purpose: "answer" | "check";
  /** Page that records it; another page finding it open closes it with what is there. */
  owner: string;
  chunks: number;
  createdAt: number;
  state: "open" | "closed" | "sealed" | "refused";
  /** The server takes it no more: the time for it is over. */
  expired?: boolean;
}

export interface StoredChunk {
  recordingId: string;
  n: number;
  bytes: ArrayBuffer;
  sent: boolean;
}

/** What was typed for a written item, so that a reload or a power cut loses nothing. */
export interface Draft extends Answer {
  formItemId: string;
  attempt?: string;
  savedAt: number;
  /** The server has it as it is here. */
  acknowledged?: boolean;
  /** When the server saved what it was typed on from; 0 for nothing, undefined in what an older page kept. */
  basedOn?: number;
  /** A save was sent and not answered, so that the server may have what came after `basedOn` from here. */
  unanswered?: boolean;
}

/** How far an item has come: of a spoken one the turns heard and answered. */
export interface Progress {
  formItemId: string;
  heard: number[];
  answered: number[];
  /** Of a written item with a prompt: whole plays, seconds into the next one, and pauses taken. */
  hearing?: Hearing;
  /** Of a written item the second after its start at which its preparation was over. */
  prepared?: number;
}

export interface Hearing {
  plays: number;
  seconds: number;
  pauses: number;
}

const DAY_MS = 24 * 3600 * 1000;
/** What the server has, or takes no more, is of use to nobody after the upload window (24 h) and a day to spare. */
const KEEP_MS = 2 * DAY_MS;
/** What the server has not answered for waits longer, as a device's clock may have been days behind. */
const KEEP_UNSENT_MS = 30 * DAY_MS;

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("parlance-sitting", 1);
    request.onupgradeneeded = () => {
      const db = request.result;
      db.createObjectStore("recordings", { keyPath: "id" });
      db.createObjectStore("chunks", { keyPath: ["recordingId", "n"] });
      db.createObjectStore("drafts", { keyPath: "formItemId" });
      db.createObjectStore("progress", { keyPath: "formItemId" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

type StoreName = "recordings" | "chunks" | "drafts" | "progress";

/** Resolves when the transaction is complete, that is, when the data is on disk. */
async function write(names: StoreName[], work: (tx: IDBTransaction) => void): Promise<void> {
  const db = await database();
  return new Promise((resolve, reject) => {
    const tx = db.transaction(names, "readwrite", { durability: "strict" });
    tx.oncomplete = () => resolve();
    tx.onerror = tx.onabort = () => reject(tx.error);
    work(tx);
  });
}

async function read<T>(name: StoreName, work: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const db = await database();
  return new Promise((resolve, reject) => {
    const request = work(db.transaction(name).objectStore(name));
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error);
  });
}

/** A full device notes nothing more; what it holds is sent all the same. */
export async function ifItFits(writing: Promise<void>): Promise<void> {
  await writing.catch((error: unknown) => console.warn("not kept on this device", error));
}

const chunksOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

export const store = {
  putRecording: (recording: StoredRecording) =>
    write(["recordings"], (tx) => tx.objectStore("recordings").put(recording)),

  putChunk: (chunk: StoredChunk) => write(["chunks"], (tx) => tx.objectStore("chunks").put(chunk)),

  recordings: () => read<StoredRecording[]>("recordings", (s) => s.getAll()),

  chunks: (id: string) => read<StoredChunk[]>("chunks", (s) => s.getAll(chunksOf(id))),

  /** The seal was acknowledged: the bytes may go, the entry stays for the item's finish. */
  sealed: (recording: StoredRecording) =>
    write(["recordings", "chunks"], (tx) => {
      tx.objectStore("recordings").put({ ...recording, state: "sealed" });
      tx.objectStore("chunks").delete(chunksOf(recording.id));
    }),

  async forget(now: number): Promise<void> {
    const over = (settled: boolean, since: number) => now - since > (settled ? KEEP_MS : KEEP_UNSENT_MS);
    const recordings = await store.recordings();
    const drafts = await store.drafts();
    await write(["recordings", "chunks", "drafts"], (tx) => {
      for (const { id } of recordings.filter((r) => over(r.state === "sealed" || r.expired === true, r.createdAt))) {
        tx.objectStore("recordings").delete(id);
        tx.objectStore("chunks").delete(chunksOf(id));
      }
      for (const { formItemId } of drafts.filter((d) => over(d.acknowledged === true, d.savedAt))) {
        tx.objectStore("drafts").delete(formItemId);
      }
    });
  },

  putDraft: (draft: Draft) => write(["drafts"], (tx) => tx.objectStore("drafts").put(draft)),

  draft: (formItemId: string) => read<Draft | undefined>("drafts", (s) => s.get(formItemId)),

  drafts: () => read<Draft[]>("drafts", (s) => s.getAll()),

  /**
   * The server has taken a draft; one that was changed meanwhile waits on.
   *
   * @param basedOn when the server saved it; undefined where it was kept apart
   */
  acknowledged: ({ formItemId, savedAt }: Draft, basedOn?: number) =>
    write(["drafts"], (tx) => {
      const drafts = tx.objectStore("drafts");
      const stored: IDBRequest<Draft | undefined> = drafts.get(formItemId);
      stored.onsuccess = () => {
        if (!stored.result) return;
        const base = basedOn === undefined ? {} : { basedOn, unanswered: false };
        const acknowledged = stored.result.acknowledged || stored.result.savedAt === savedAt;
        drafts.put({ ...stored.result, ...base, acknowledged });
      };
    }),

  /** Nothing is left, not even an empty database; one that another tab holds open goes when that is closed. */
  async wipe(): Promise<void> {
    await write(["recordings", "chunks", "drafts", "progress"], (tx) => {
      for (const name of tx.objectStoreNames) tx.objectStore(name).clear();
    });
    (await database()).close();
    opened = undefined;
    await new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase("parlance-sitting");
      request.onsuccess = request.onblocked = request.onerror = () => resolve();
    });
  },

  progress: async (formItemId: string): Promise<Progress> =>
    (await read<Progress | undefined>("progress", (s) => s.get(formItemId))) ?? {
      formItemId,
      heard: [],
      answered: [],
    },

  putProgress: (progress: Progress) => write(["progress"], (tx) => tx.objectStore("progress").put(progress)),
};
