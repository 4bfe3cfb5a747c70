package org.parlance.oversight;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.audit.AuditSealer;
import org.parlance.testing.CommandRun;
import org.parlance.testing.Database;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** The trail's chain, what finds a row that was altered, and the administrators' page. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@TestSecurity(user = "adam", roles = "admin")
class AuditTrailHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    AuditSealer sealer;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    @TempDir
    Path directory;

    private TestApplicant applicant;

    @BeforeEach
    void someThingsAreDone() {
        applicant = hiring.invite(TestHiring.WRITING).open().consent();
        Patience.await("the seals", () -> {
            sealer.seal();
            return unsealedOf(applicant.invitationId()) == 0 ? Optional.of(true) : Optional.empty();
        });
    }

    private long unsealedOf(UUID subject) {
        return new Database(databaseUrl)
                .find(
                        Long.class,
                        "select count(*) from audit_unsealed u join audit_event e on e.id = u.event_id"
                                + " where e.subject_id = ?",
                        subject)
                .orElseThrow();
    }

    private CommandRun audit(String... arguments) {
        return CommandRun.of(databaseUrl, "audit", arguments);
    }

    /** What only an owner of the database can do. */
    private void behindTheTrigger(String command, Object... values) {
        Database database = new Database(databaseUrl);
        database.execute("alter table audit_event disable trigger audit_event_append_only");
        database.execute(command, values);
        database.execute("alter table audit_event enable trigger audit_event_append_only");
    }

    @Test
    void anAlteredRowIsFound() {
        assertThat(audit("verify").out()).contains("rows hold, head ").doesNotContain("BROKEN");
        UUID row = new Database(databaseUrl)
                .find(
                        UUID.class,
                        "select id from audit_event where action = 'invitation.created' and subject_id = ?",
                        applicant.invitationId())
                .orElseThrow();
        behindTheTrigger("update audit_event set action = 'invitation.forged' where id = ?", row);
        try {
            CommandRun verified = audit("verify");
            assertThat(verified.code()).isEqualTo(1);
            assertThat(verified.out()).contains("BROKEN: row ", row.toString(), "is not what was sealed");
        } finally {
            behindTheTrigger("update audit_event set action = 'invitation.created' where id = ?", row);
        }
        assertThat(audit("verify").code()).isZero();
    }

    @Test
    void aRowThatWasSlippedInIsFound() {
        UUID row = UUID.randomUUID();
        Database database = new Database(databaseUrl);
        // in one transaction, so that no sealer comes between
        database.execute(
                "do $$ begin insert into audit_event (id, at, actor_kind, action, subject_id, details) values ('"
                        + row + "', now() - interval '200 days', 'SYSTEM', 'invitation.forged', '" + UUID.randomUUID()
                        + "', '{}'); delete from audit_unsealed where event_id = '" + row + "'; end $$");
        try {
            CommandRun verified = audit("verify");
            assertThat(verified.code()).isEqualTo(1);
            assertThat(verified.out()).contains("1 rows that have no seal and do not wait for one");
        } finally {
            database.execute("insert into audit_unsealed (event_id) values (?)", row);
        }
    }

    @Test
    void theChainHasToPassThroughAHeadThatWasWrittenDown() {
        AuditSealer.Head head = sealer.head();
        String hash = HexFormat.of().formatHex(head.hash());
        assertThat(audit("verify", "--head", head.number() + ":" + hash).code()).isZero();
        CommandRun other = audit("verify", "--head", head.number() + ":" + "0".repeat(64));
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains("has another hash than was written down");
        CommandRun longer = audit("verify", "--head", (head.number() + 1_000_000) + ":" + hash);
        assertThat(longer.code()).isEqualTo(1);
        assertThat(longer.out()).contains("the chain ends at row");
        assertThat(audit("verify", "--head", "nothing").code()).isEqualTo(2);
    }

    @Test
    void theDatabaseRefusesToChangeDropOrEmptyTheTrail() {
        for (String command : List.of(
                "update audit_event set action = 'x'",
                "delete from audit_seal",
                "truncate audit_event cascade",
                "truncate audit_seal")) {
            assertThat(catchThrowable(() -> new Database(databaseUrl).execute(command)))
                    .as(command)
                    .hasRootCauseInstanceOf(SQLException.class)
                    .rootCause()
                    .hasMessageContaining("is append-only");
        }
    }

    @Test
    void theTrailOfADayCanBeTakenAway() throws Exception {
        LocalDate today = LocalDate.now(clock);
        for (String format : List.of("JSONL", "CSV")) {
            Path file = directory.resolve("audit." + format);
            CommandRun run = audit(
                    "export",
                    "--from",
                    today.minusDays(1).toString(),
                    "--to",
                    today.plusDays(1).toString(),
                    "--format",
                    format,
                    "--out",
                    file.toString());
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(Files.readAllLines(file))
                    .anyMatch(line -> line.contains("attempt.started"))
                    .anyMatch(line -> line.contains(applicant.invitationId().toString()));
        }
        assertThat(audit("export", "--from", "2026-02-01", "--to", "2026-01-01", "--out", "x")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void administratorsFindWhoDidWhat() {
        String page = given().queryParam("subject", applicant.invitationId())
                .get("/audit")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("invitation.created", "The system").doesNotContain(applicant.phone());
        String none = given().queryParam("subject", applicant.invitationId())
                .queryParam("action", "campaign.")
                .get("/audit")
                .asString();
        assertThat(none).contains("Nothing in the trail fits");
        String wrong = given().queryParam("actor", "rosa")
                .get("/audit")
                .then()
                .statusCode(400)
                .extract()
                .asString();
        assertThat(wrong).contains("Ids look like", "value=\"rosa\"");
    }
}
