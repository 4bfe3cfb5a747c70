package org.parlance.integrity;

/** What is noted of how a test is sat: by the page itself, or counted from what it sent. */
public enum SignalKind {
    /** Another tab was looked at, or the window was put away. */
    PAGE_HIDDEN,
    /** Another window had the keyboard while the page could still be seen. */
    WINDOW_LEFT,
    /** The browser says that the desktop stretches over more than one screen. */
    SECOND_SCREEN,
    /** The full screen that the campaign asks for was left while an item ran, or had not been taken up again. */
    FULL_SCREEN_LEFT,
    /** The campaign asks for the full screen, and the browser has none or refused it. */
    NO_FULL_SCREEN,
    /** Keys came faster than hands press them; see {@link TypingRhythm}. */
    KEYS_TOO_FAST,
    /** Keys came more evenly than hands press them; see {@link TypingRhythm}. */
    KEYS_TOO_REGULAR,
    /** An answer, spoken or typed, began much later than the applicant's others; see {@link AnswerLatency}. */
    BEGAN_LATE,
    /** An answer, spoken or typed, began much earlier than the applicant's others; see {@link AnswerLatency}. */
    BEGAN_EARLY
}
