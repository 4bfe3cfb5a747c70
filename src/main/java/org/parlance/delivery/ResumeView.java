package org.parlance.delivery;

/**
 * An interrupted attempt on its way back.
 *
 * @param cause of the last interruption: track-ended, track-muted, context-interrupted, no-heartbeat or other
 * @param used interruptions so far
 * @param left how many more the attempt may have; below 0 it cannot go on
 */
record ResumeView(String cause, int used, int left) {
    public boolean possible() {
        return left >= 0;
    }
}
