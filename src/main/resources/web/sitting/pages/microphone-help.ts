import type { MicrophoneFault } from "../audio/microphone";
import { show } from "../dom";

/** Shows the one piece of help that fits the fault, or none. */
export function showMicrophoneHelp(root: ParentNode, fault: MicrophoneFault | undefined): void {
  root.querySelectorAll<HTMLElement>("[data-microphone-help]").forEach((help) => {
    show(help, help.dataset.microphoneHelp === fault);
    if (help.dataset.microphoneHelp === fault) help.focus();
  });
}
