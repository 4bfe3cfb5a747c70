package org.parlance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameOriginTest {
    private static boolean allows(String method, String fetchSite, String origin) {
        return SameOrigin.allows(
                method, Optional.ofNullable(fetchSite), Optional.ofNullable(origin), "tests.example:8443");
    }

    @Test
    void readingIsFree() {
        assertThat(allows("GET", "cross-site", "https://elsewhere.example")).isTrue();
    }

    @Test
    void changesComeFromThisSiteOnly() {
        assertThat(allows("POST", "same-origin", null)).isTrue();
        assertThat(allows("POST", "none", null)).isTrue();
        assertThat(allows("POST", "cross-site", null)).isFalse();
        assertThat(allows("PUT", "same-site", null)).isFalse();
    }

    @Test
    void anOlderBrowserNamesItsOrigin() {
        assertThat(allows("POST", null, "https://tests.example:8443")).isTrue();
        assertThat(allows("POST", null, "https://tests.example")).isFalse();
        assertThat(allows("POST", null, "null")).isFalse();
        assertThat(allows("POST", null, "not a uri")).isFalse();
    }

    @Test
    void aClientThatIsNoBrowserSaysNothing() {
        assertThat(allows("DELETE", null, null)).isTrue();
    }
}
