package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.bank.Item.RolePlay;
import org.parlance.engine.PcmAudio;
import org.parlance.testing.Patience;
import org.parlance.testing.ProductServer;

/** The server process is killed in the midst of a sitting; the applicant goes on in the same page. */
@Tag("spoken")
@ExtendWith(PicturesOfFailures.class)
class CrashIT {
    private static final String SEALED = """
            select r.id || ' ' || encode(r.sha256, 'hex') from recording r join attempt a on a.id = r.attempt_id
            where a.invitation_id = ? and r.purpose = 'ANSWER' and r.state = 'SEALED' and not r.incomplete
            order by r.id
            """;

    private final Stack stack = Stack.shared();

    @Test
    void nothingThatWasGivenIsLost() {
        ProductServer server = stack.server();
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.VOICE, "Carla Crash"));
        VoiceSitting sitting = new VoiceSitting(applicant, SpokenAnswers::good);
        applicant.open();
        applicant.consent();
        applicant.checkEquipment();
        applicant.link("Go on to the practice").click();
        applicant.startTest();
        while (!(applicant.itemContent() instanceof RolePlay)) {
            sitting.takeOne();
        }
        List<String> before = Patience.await(
                "the recordings", () -> Optional.of(checksumsOf(applicant)).filter(found -> found.size() == 8));

        server.kill();
        sitting.begin();
        assertThat(applicant.page().getByText("The connection is lost.")).isVisible();
        server.start();
        assertThat(checksumsOf(applicant)).isEqualTo(before);
        sitting.answer();

        assertThat(applicant.atEnd()).isTrue();
        applicant.status("All recordings have arrived.").waitFor();
        Result result = Result.await(applicant.invited());
        assertThat(result.outcome()).as("%s", result.reasons()).isEqualTo("PASS");
        List<String> kept = checksumsOf(applicant);
        assertThat(kept).containsAll(before).hasSizeGreaterThanOrEqualTo(10);
        assertThat(kept).allSatisfy(recording -> assertThat(fingerprintOfFile(recording.substring(0, 36)))
                .isEqualTo(recording.substring(37)));
        applicant.page().context().close();
    }

    private List<String> checksumsOf(ApplicantPages applicant) {
        return stack.database().values(String.class, SEALED, applicant.invited().invitationId());
    }

    /** SHA-256 of the samples in the recording's file. */
    private String fingerprintOfFile(String recordingId) throws NoSuchAlgorithmException {
        try (Stream<Path> files = Files.walk(stack.server().dataDirectory().resolve("recordings"))) {
            Optional<Path> file = files.filter(Files::isRegularFile)
                    .filter(found -> found.getFileName().toString().startsWith(recordingId))
                    .findFirst();
            byte[] samples = PcmAudio.ofWav(file.orElseThrow()).bytes();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(samples));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
