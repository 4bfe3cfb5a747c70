package org.parlance.delivery;

/**
 * An interrupted attempt on its way back.
 *
 * @param cause of the last interruption: track-ended, track-muted, context-interrupted, cut-off or other
 * @param used interruptions so far, this one included
 * @param left how many more the attempt may have; below 0 the task is not replaced
 */
record ResumeView(String cause, int used, int left) {
    /** Whether the task that was interrupted is replaced by an equivalent one. */
    public boolean replaced() {
        return left >= 0;
    }
}
