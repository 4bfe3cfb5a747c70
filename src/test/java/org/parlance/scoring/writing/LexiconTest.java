package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.scoring.FunctionWords;
import org.parlance.scoring.writing.Lexicon.Part;
import org.parlance.scoring.writing.Lexicon.Relation;

class LexiconTest {
    private static final List<String> LANGUAGES = List.of("en", "fr", "pl", "da", "de", "es", "nl", "it", "pt");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pl", "da", "de", "es", "nl", "it", "pt"})
    void findsEverythingInAGoodMail(String language) {
        Lexicon lexicon = lexicon(language);
        Passage mail = Passage.of(mail(language, "good"), lexicon);
        LetterParts letter = LetterParts.of(mail, lexicon);
        Tone tone = Tone.of(mail, Set.of(), lexicon);

        assertThat(letter.salutation()).as("salutation").isPresent();
        assertThat(letter.opening()).as("opening").isPresent();
        assertThat(letter.offer()).as("offer").isPresent();
        assertThat(letter.closing()).as("closing").isPresent();
        assertThat(letter.signature()).as("signature").isPresent();
        assertThat(letter.bodyBlocks()).isEqualTo(3);
        assertThat(tone.courtesies()).isGreaterThanOrEqualTo(5);
        assertThat(lexicon.phrases(Part.APOLOGY).anyIn(mail.text())).isTrue();
        assertThat(Stream.of(Lexicon.Relation.values())
                        .mapToInt(relation ->
                                Phrases.distinct(lexicon.connectives(relation).places(mail.text()), mail.text()))
                        .sum())
                .isGreaterThanOrEqualTo(4);
        assertThat(tone.informal()).as("informal").isEmpty();
        assertThat(tone.blame()).as("blame").isEmpty();
        assertThat(lexicon.phrases(Part.FAMILIAR).places(mail.text()))
                .as("familiar")
                .isEmpty();
        assertThat(mail.sentences().stream().map(sentence -> sentence.words().size()))
                .allMatch(words -> words < 35);
        assertThat(mail.sentences().stream().filter(sentence -> sentence.words().contains("48213")))
                .as("the number's abbreviation ends no sentence")
                .allMatch(sentence -> sentence.words().size() > 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pl", "da", "de", "es", "nl", "it", "pt"})
    void hearsARudeMail(String language) {
        Lexicon lexicon = lexicon(language);
        Passage mail = Passage.of(mail(language, "rude"), lexicon);
        Tone tone = Tone.of(mail, Set.of(), lexicon);

        assertThat(tone.blame()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(tone.informal()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(tone.courtesies()).isLessThanOrEqualTo(2);
        assertThat(lexicon.phrases(Part.REFUSAL).anyIn(mail.text())).isTrue();
        assertThat(LetterParts.of(mail, lexicon).closing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pl", "da", "de", "es", "nl", "it", "pt"})
    void tellsItsLanguageFromEveryOther(String language) {
        FunctionWords words = lexicon(language).functionWords();
        for (String kind : List.of("good", "rude")) {
            List<String> own = Passage.wordsOf(mail(language, kind));
            assertThat(words.share(own)).as(kind).isGreaterThan(0.25).isGreaterThan(1.3 * words.otherLanguage(own));
            for (String other : LANGUAGES) {
                List<String> foreign = Passage.wordsOf(mail(other, kind));
                assertThat(other.equals(language) || words.otherLanguage(foreign) > words.share(foreign))
                        .as(other + " " + kind)
                        .isTrue();
            }
        }
    }

    @Test
    void everyPartHasPhrases() {
        for (String language : LANGUAGES) {
            Lexicon lexicon = lexicon(language);
            for (Part part : Part.values()) {
                if (part != Part.FAMILIAR) {
                    assertThat(lexicon.phrases(part)).as(language + part).isNotEqualTo(Phrases.NONE);
                }
            }
            for (Relation relation : Relation.values()) {
                assertThat(lexicon.connectives(relation))
                        .as(language + relation)
                        .isNotNull();
            }
        }
    }

    @Test
    void everyLanguageHasAChecksumOfItsOwn() {
        assertThat(LANGUAGES.stream().map(language -> lexicon(language).checksum()))
                .doesNotHaveDuplicates()
                .allMatch(checksum -> checksum.length() == 64);
    }

    @Test
    void anUnknownLanguageHasNone() {
        assertThat(Lexicon.of("xx")).isEmpty();
        assertThat(Lexicon.of("../en")).isEmpty();
    }

    @Test
    void whatIsUsualInGoodServiceIsNeitherSlangNorBlame() {
        Lexicon english = lexicon("en");
        for (String fine : List.of(
                "You should have received an e-mail from us.",
                "We ship to the U.S. and the U.K.; please ask R. Kumar for R&D parts.",
                "Your case must have been closed by mistake.",
                "Please choose whatever suits you; our team will do the needful.")) {
            assertThat(english.phrases(Part.INFORMAL).places(fine)).as(fine).isEmpty();
            assertThat(english.phrases(Part.BLAME).places(fine)).as(fine).isEmpty();
        }
        assertThat(english.phrases(Part.OFFER).anyIn("Any questions? We’re here to help."))
                .isTrue();
    }

    private static Lexicon lexicon(String language) {
        return Lexicon.of(language).orElseThrow();
    }

    private static String mail(String language, String kind) {
        try (InputStream in = LexiconTest.class.getResourceAsStream("/writing/" + language + "-" + kind + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
