package org.parlance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.parlance.engine.PcmAudio;
import org.parlance.testing.Database;
import org.parlance.testing.Patience;
import org.parlance.testing.TestApplicant;

/** What has to be true of an attempt, whatever happened to the servers meanwhile. */
final class Aftermath {

    private final Cluster cluster;
    private final Database database;

    Aftermath(Cluster cluster) {
        this.cluster = cluster;
        this.database = cluster.database();
    }

    /** Not a byte lost, each response scored once, one verdict, nothing that waits. */
    void check(Invitee invitee, PlainApplicant applicant) {
        UUID attempt = database.find(
                        UUID.class, "select id from attempt where invitation_id = ?", invitee.invitationId())
                .orElseThrow();
        Patience.await(
                "the verdict of attempt " + attempt,
                () -> database.find(
                        String.class,
                        "select state from attempt where id = ? and state in ('SCORED', 'DECIDED')",
                        attempt));
        applicant.acknowledged().forEach((recording, sha256) -> {
            assertThat(database.values(
                            String.class,
                            "select encode(sha256, 'hex') from recording where id = ? and state = 'SEALED'"
                                    + " and not incomplete",
                            recording))
                    .as("recording " + recording)
                    .containsExactly(sha256);
            assertThat(ofFile(recording)).as("file of " + recording).isEqualTo(sha256);
        });
        applicant.written().forEach((item, text) -> assertThat(database.values(
                        String.class,
                        "select content ->> 'text' from written_answer where form_item_id = ? and not late",
                        item))
                .as("text of " + item)
                .containsExactly(text));
        assertThat(database.values(
                        UUID.class,
                        "select f.id from form_item f left join response r on r.form_item_id = f.id"
                                + " where f.attempt_id = ? and f.state = 'ENDED'"
                                + " and coalesce(r.state, 'WAITING') = 'WAITING'",
                        attempt))
                .as("answers without a score")
                .isEmpty();
        assertThat(database.values(
                        String.class,
                        "select s.form_item_id || ' ' || s.trait from score s join form_item f on f.id = s.form_item_id"
                                + " where f.attempt_id = ? group by 1 having count(*) > 1",
                        attempt))
                .as("scored twice")
                .isEmpty();
        assertThat(database.values(Long.class, "select count(*) from verdict where attempt_id = ?", attempt))
                .containsExactly(1L);
    }

    /** No job is left behind: dead, or in the queue. */
    void checkQueue() {
        assertThat(database.values(String.class, "select name || ' ' || problem from dead_job"))
                .isEmpty();
        Patience.await("the queue to be empty", () -> {
            List<String> left = database.values(
                    String.class,
                    "select task_name || ' ' || task_instance from scheduled_tasks where task_instance like '%/%'");
            return left.isEmpty() ? Optional.of(true) : Optional.empty();
        });
    }

    private String ofFile(UUID recording) {
        try (Stream<Path> files = Files.walk(cluster.recordings())) {
            Path wav = files.filter(file -> file.getFileName().toString().equals(recording + ".wav"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no file of recording " + recording));
            return TestApplicant.sha256(PcmAudio.ofWav(wav).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
