package org.parlance.delivery;

/**
 * An interrupted attempt on its way back.
 *
 * @param cause of the last interruption: track-ended, track-muted, context-interrupted, cut-off, sound-fault,
 *     prompt-failed or other
 * @param replaced whether the task that was interrupted is replaced by an equivalent one
 * @param counted whether it is one of the interruptions that an attempt may have; a technical fault is not
 * @param used interruptions so far, a counted one now included
 * @param left how many more the attempt may have; below 0 when it had all before
 */
record ResumeView(String cause, boolean replaced, boolean counted, int used, int left) {}
