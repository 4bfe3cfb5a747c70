package org.parlance.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parlance.bank.BankLibrary;
import org.parlance.bank.BankReader;
import org.parlance.bank.Blueprint;
import org.parlance.engine.CatalogueEntry;
import org.parlance.engine.ModelCatalogue;
import org.parlance.testing.Messages;

class SpeechModelRuleTest {
    private static final HiringRefusalMessages WORDS = Messages.of(HiringRefusalMessages.class);

    private static BankLibrary library;

    @BeforeAll
    static void read() {
        library = BankReader.read(Path.of("question-banks"));
    }

    @Test
    void aSpokenTestIsRefusedUntilItsModelIsThere() {
        Blueprint french = spoken("fr");

        assertThat(SpeechModelRule.refusal(WORDS, french, false, modelOf("fr")))
                .contains("The speech model for 'fr' is not installed, so no voice test can be given in it. Fetch it"
                        + " with './parlance models fetch small-fr-0.22', then make the campaign.");
        assertThat(SpeechModelRule.refusal(WORDS, french, true, modelOf("fr"))).isEmpty();
    }

    @Test
    void aLanguageWithoutAnyModelSaysSo() {
        assertThat(SpeechModelRule.refusal(WORDS, spoken("da"), false, modelOf("da")))
                .hasValueSatisfying(text ->
                        assertThat(text).contains("only written tests can be given in it", "a catalogue of your own"));
    }

    @Test
    void aWrittenTestNeedsNoModel() {
        for (String profile : new String[] {"chat-email-fr", "chat-email-pl", "chat-email-da"}) {
            Blueprint written = library.blueprint(profile).orElseThrow();
            assertThat(SpeechModelRule.refusal(WORDS, written, false, Optional.empty()))
                    .as(profile)
                    .isEmpty();
        }
    }

    private static Blueprint spoken(String language) {
        Blueprint voice = library.blueprint("inbound-voice").orElseThrow();
        return new Blueprint(
                voice.id(),
                voice.version(),
                voice.name(),
                voice.description(),
                language,
                voice.jobProfile(),
                voice.sections(),
                voice.skills(),
                voice.traitMinima(),
                voice.cut(),
                voice.review());
    }

    private static Optional<String> modelOf(String language) {
        return ModelCatalogue.builtIn().recogniserFor(language).map(CatalogueEntry::id);
    }
}
