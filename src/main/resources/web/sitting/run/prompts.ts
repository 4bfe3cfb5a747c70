import { PromptError, type PromptPlayer } from "../elements/prompt-player";
import { Setback, type ItemHost } from "./item-host";

/** Fetches the prompts of an item; one that cannot be had is reported and sets the item back. */
export async function preloadPrompts(players: PromptPlayer[], host: ItemHost): Promise<void> {
  await Promise.all(
    players.map((player, prompt) =>
      player.preload().catch((error: unknown) => {
        if (error instanceof PromptError) host.playing(prompt).ended(error.failure);
        throw setbackOf(error);
      }),
    ),
  );
}

/** What a prompt that failed means for its item. */
export function setbackOf(error: unknown): unknown {
  return error instanceof PromptError ? new Setback("prompt-failed", error.failure) : error;
}
