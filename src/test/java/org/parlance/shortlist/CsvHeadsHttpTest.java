package org.parlance.shortlist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.identity.ClientAccounts;
import org.parlance.testing.PassedApplicants;
import org.parlance.testing.PassedApplicants.Passed;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;

/** The heads of files are in the reader's language; their names, codes and the API are the same in every one. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@TestSecurity(user = "hanna", roles = "hr")
class CsvHeadsHttpTest {
    @Inject
    PassedApplicants applicants;

    @Inject
    ClientAccounts accounts;

    @Inject
    ShortlistKeeping keeping;

    @Inject
    ShortlistService shortlist;

    private static Response get(String path, String language) {
        return given().header("Accept-Language", language).get(path);
    }

    /** The first line without the byte order mark. */
    private static String heads(Response csv) {
        assertThat(csv.statusCode()).isEqualTo(200);
        return new String(csv.asByteArray(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow()
                .substring(1);
    }

    @ParameterizedTest
    @CsvSource({
        "en,'Applicant,Contact,Campaign',results.csv",
        "fr,'Candidat,Contact,Campagne',results.csv",
        "pl,'Kandydat,Kontakt,Kampania',results.csv",
        "da,'Ansøger,Kontakt,Kampagne',results.csv"
    })
    void ofResults(String language, String heads, String file) {
        Response csv = get("/results/export.csv", language);
        assertThat(heads(csv)).startsWith(heads);
        assertThat(csv.header("Content-Disposition")).contains("\"" + file + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "en,'groups,group,people,selected,selection_rate'",
        "fr,'Groupes,Groupe,Personnes,Retenues'",
        "pl,'Grupy,Grupa,Osoby,Wybrane'",
        "da,'Grupper,Gruppe,Personer,Udvalgte'"
    })
    void ofAdverseImpact(String language, String heads) {
        Response csv = get("/impact/report.csv", language);
        assertThat(heads(csv)).startsWith(heads).satisfies(line -> assertThat(line.split(","))
                .hasSize(25));
        assertThat(csv.header("Content-Disposition")).contains("\"adverse-impact.csv\"");
    }

    @ParameterizedTest
    @CsvSource({
        "en,'part,trait,month,figure,n,value,low,high'",
        "fr,'Partie,Trait,Mois,Chiffre,n,Valeur,Bas,Haut'",
        "pl,'Część,Cecha,Miesiąc,Liczba,n,Wartość,Dół,Góra'",
        "da,'Del,Træk,Måned,Tal,n,Værdi,Lav,Høj'"
    })
    void ofReliability(String language, String heads) {
        Response csv = get("/reliability/inbound-voice/reliability.csv", language);
        assertThat(heads(csv)).isEqualTo(heads);
        assertThat(csv.header("Content-Disposition")).contains("\"reliability-inbound-voice.csv\"");
    }

    @Test
    void ofAFileMadeInTheBackground() {
        Passed passed = applicants.one("Ewa Nowak", 70);
        Set<UUID> northwind = Set.of(accounts.ofSlug("northwind").id());
        UUID list = keeping.create(passed.campaignId(), "Heads", northwind, applicants.staff("Rosa Delgado"))
                .id();
        shortlist.add(list, Set.of(passed.attemptId()), northwind, applicants.staff("Rosa Delgado"));
        String export = given().redirects()
                .follow(false)
                .header("Accept-Language", "fr")
                .formParam("format", "CSV")
                .post("/shortlists/lists/" + list + "/exports")
                .header("Location")
                .replaceFirst(".*(?=/shortlists)", "");
        Patience.await("the file", () -> Stream.of(get(export + "/live", "en").asString())
                .filter(live -> live.contains(export + "/file"))
                .findFirst());
        Response csv = get(export + "/file", "en");
        assertThat(heads(csv)).startsWith("Candidat,");
        assertThat(csv.asString()).contains("Ewa Nowak", ",Réussi,70,");
        assertThat(csv.header("Content-Disposition")).contains("\"shortlist-");
    }
}
