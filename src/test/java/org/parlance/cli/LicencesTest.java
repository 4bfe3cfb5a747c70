package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LicencesTest {
    private static final String BOM = """
        {"components": [
          {"group": "a", "name": "plain", "version": "1", "licenses": [{"license": {"id": "Apache-2.0"}}]},
          {"group": "a", "name": "words", "version": "1",
           "licenses": [{"license": {"name": "The Apache Software License, Version 2.0"}}]},
          {"group": "b", "name": "choice", "version": "2",
           "licenses": [{"license": {"id": "GPL-2.0-only"}}, {"license": {"id": "LGPL-2.1-or-later"}}]},
          {"group": "b", "name": "expression", "version": "2", "licenses": [{"expression": "GPL-2.0-only OR MIT"}]},
          {"group": "c", "name": "silent", "version": "3"},
          {"group": "c", "name": "closed", "version": "3", "licenses": [{"license": {"name": "Ask us"}}]}
        ]}
        """;

    private static Licences licences(String... allowed) throws IOException {
        return Licences.of(new ObjectMapper().readTree(BOM), List.of(allowed));
    }

    @Test
    void whatOffersNoAllowedLicenceIsRefused() throws IOException {
        Licences licences = licences(
                "# comment",
                "apache-2.0",
                "The Apache Software License, Version 2.0 # its old name",
                "LGPL-2.1-or-later",
                "MIT");
        assertThat(licences.libraries()).hasSize(6);
        assertThat(licences.refused()).containsOnlyKeys("c:silent:3", "c:closed:3");
        assertThat(licences.refused().get("c:closed:3")).containsExactly("Ask us");
    }

    @Test
    void whatDoesNotSayItItselfIsSaid() throws IOException {
        assertThat(licences("MIT", "c:silent = MIT", "c:closed = Nobody may").refused())
                .containsEntry("c:closed:3", Set.of("Nobody may"))
                .doesNotContainKey("c:silent:3");
    }

    @Test
    void theReportNamesEveryLibraryUnderItsLicence() throws IOException {
        assertThat(licences("MIT").report())
                .containsSubsequence("GPL-2.0-only or LGPL-2.1-or-later", "  b:choice:2")
                .containsSubsequence("says none", "  c:silent:3");
    }
}
