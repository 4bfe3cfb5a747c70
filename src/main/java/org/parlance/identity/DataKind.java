package org.parlance.identity;

/** Kinds of personal data, each kept for a time of its own. */
public enum DataKind {
    /** Audio. */
    RECORDINGS,
    /** What was made of voices to compare them: the templates, never the audio. */
    VOICES,
    /** What was written, transcripts, documents, remarks, and what somebody said of themselves. */
    TEXTS,
    /** Scores and what they led to. */
    SCORES,
    /** Who somebody is and how they are reached. */
    CONTACT
}
