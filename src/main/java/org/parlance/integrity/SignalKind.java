package org.parlance.integrity;

/** What a page notes of how a test is sat. */
public enum SignalKind {
    /** Another tab was looked at, or the window was put away. */
    PAGE_HIDDEN,
    /** Another window had the keyboard while the page could still be seen. */
    WINDOW_LEFT,
    /** The browser says that the desktop stretches over more than one screen. */
    SECOND_SCREEN
}
