package org.parlance.authoring;

import java.nio.file.Path;
import java.util.Optional;

/** Listens to the prompts as an applicant does; a recogniser stands behind it. */
public interface PromptHearing {
    /** Why nothing of the language can be heard; empty when it can. */
    Optional<String> deaf(String language);

    /**
     * What is understood of an audio file, without any help.
     *
     * @param turns how often somebody begins to speak in it: 1 for a single speaker
     */
    String heard(String language, Path audio, int turns);
}
