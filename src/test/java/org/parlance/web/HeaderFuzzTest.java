package org.parlance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parlance.testing.Fuzz;

/** Whatever a client writes into its headers chooses a language that there is, and never opens another site's way in. */
class HeaderFuzzTest {
    private static final Fuzz.Reader LANGUAGES = header -> {
        String text = new String(header, StandardCharsets.ISO_8859_1);
        assertThat(LocaleChoice.OFFERED).contains(LocaleChoice.of(text, text, text));
        if (!text.startsWith("fr")) {
            throw new IllegalArgumentException(text);
        }
    };

    @Test
    void damagedLanguages() throws Exception {
        Fuzz.of(LANGUAGES, IllegalArgumentException.class, 8)
                .mutate(List.of("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aLongListOfLanguages() {
        String many = "pl;q=0.9," + "x-klingon;q=0.1,".repeat(500) + "da";
        Fuzz.of(LANGUAGES, IllegalArgumentException.class, 64)
                .refuse("a long list of languages", many.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void damagedOrigins() throws Exception {
        Fuzz.Reader origins = header -> {
            String origin = new String(header, StandardCharsets.ISO_8859_1);
            boolean allowed =
                    SameOrigin.allows("POST", Optional.empty(), Optional.of(origin), "tests.example.com:8443");
            if (!allowed) {
                throw new SecurityException();
            }
            assertThat(origin.toLowerCase(Locale.ROOT)).contains("//tests.example.com:8443");
        };
        Fuzz.of(origins, SecurityException.class, 1)
                .mutate(List.of("https://tests.example.com:8443".getBytes(StandardCharsets.ISO_8859_1)));
    }
}
