package org.parlance.integrity;

/**
 * A template with the place of its recording.
 *
 * @param position of the item in the test, from 1; 0 for the voice check
 */
record SpokenTemplate(int position, VoiceTemplate template) {
    static final int CHECK = 0;
}
