package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every language's LanguageTool with its rule choice, on a clean letter and on a wrong sentence. */
class LanguagesTest {
    private static final Set<String> NAMES = Set.of("Lefèvre");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | She have recieved the parcels.",
                "fr | Elle ont reçu le colis et la factur.",
                "pl | Dziękujemy za wiadomośc i przesyłamy dwa faktury.",
                "da | Jeg har modtaget dinn pakke.",
                "de | Ich haben das Paket erhaltn.",
                "es | Ella han recibido los paquete y la factrua.",
                "nl | Hij hebben het pakket ontvangn.",
                "it | Ho ricevuto il paco e la fattturra.",
                "pt | Nós recebeu os pacote e a faturra."
            })
    void aCleanLetterHasNoErrorAndAWrongSentenceHas(String language, String wrong) {
        LanguageToolPool pool = LanguageToolPool.of(language, 1);

        assertThat(pool.check(letter(language), RuleSet.WRITTEN, NAMES)).isEmpty();
        List<TextMatch> found = pool.check(wrong, RuleSet.WRITTEN, Set.of());
        assertThat(found).extracting(TextMatch::kind).contains(MatchKind.SPELLING);
        assertThat(found).allSatisfy(match -> assertThat(match.message()).isNotBlank());
    }

    private static String letter(String language) {
        try (InputStream in = LanguagesTest.class.getResourceAsStream("/writing/" + language + "-good.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
