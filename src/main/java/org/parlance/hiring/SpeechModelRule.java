package org.parlance.hiring;

import java.util.Optional;
import org.parlance.bank.Blueprint;

/** A test that is spoken needs the recogniser of its language before anybody is invited; a written one needs none. */
final class SpeechModelRule {
    private SpeechModelRule() {}

    /**
     * What speaks against giving the test.
     *
     * @param installed whether the recogniser of the test's language is
     * @param modelId of that recogniser in the catalogue; empty where the catalogue has none
     * @return for the recruiter to read; empty when the test can be given
     */
    static Optional<String> refusal(
            HiringRefusalMessages words, Blueprint blueprint, boolean installed, Optional<String> modelId) {
        if (!blueprint.spoken() || installed) {
            return Optional.empty();
        }
        String cure = modelId.map(words::fetchModel).orElseGet(words::noModelKnown);
        return Optional.of(words.noSpeechModel(blueprint.language()) + " " + cure);
    }
}
