package org.parlance.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parlance.testing.Speech;

/** The database restarts, the disk is full, the recordings' directory goes away: applicants go on, nothing is lost. */
@Tag("unhurried")
class StoreIT {
    /** Somewhere in the midst of an attempt of some fifty requests. */
    private static final int MIDST = 12;

    private static final int MEGABYTES = 24;

    private static Cluster cluster;
    private static Optional<SmallDisk> disk;
    private static Node node;

    @BeforeAll
    static void start() {
        cluster = new Cluster("store");
        disk = mounted();
        node = cluster.start();
    }

    private static Optional<SmallDisk> mounted() {
        try {
            return Optional.of(SmallDisk.mount(cluster.disk(), MEGABYTES));
        } catch (IllegalStateException notPermitted) {
            return Optional.empty();
        }
    }

    @AfterAll
    static void stop() {
        cluster.close();
        disk.ifPresent(SmallDisk::unmount);
    }

    @Test
    void aDatabaseThatRestartsUnderLoadLosesNothing() {
        int many = Soak.of(3, 20);
        Mischief restart = new Mischief(many * MIDST, () -> cluster.postgres().stop(), 2, () -> cluster.postgres()
                .start());
        List<PlainApplicant> all = takeAtOnce(many, restart);
        assertThat(all.stream().flatMap(one -> one.failures().stream())).isNotEmpty();
    }

    @Test
    void aFullDiskAcknowledgesNothingAndGoesOnOnceThereIsRoom() {
        assumeTrue(disk.isPresent(), "no file system may be mounted here");
        Mischief full = new Mischief(MIDST, disk.get()::fill, 3, disk.get()::clear);
        List<PlainApplicant> all = takeAtOnce(1, full);
        assertThat(all.get(0).failures()).isNotEmpty().allSatisfy(StoreIT::isNotKept);
    }

    @Test
    void aStoreThatIsAwayComesBackAndAllIsScored() {
        Path away = cluster.recordings().resolveSibling("away");
        Mischief gone = new Mischief(MIDST, () -> move(cluster.recordings(), away), 3, () -> {
            delete(cluster.recordings());
            move(away, cluster.recordings());
        });
        List<PlainApplicant> all = takeAtOnce(1, gone);
        assertThat(all.get(0).failures()).isNotEmpty().allSatisfy(StoreIT::isNotKept);
    }

    private static void isNotKept(PlainApplicant.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("\"title\":\"Not kept\"");
    }

    /** Applicants side by side, while something breaks and is mended, and all that has to be true afterwards. */
    private static List<PlainApplicant> takeAtOnce(int many, Mischief mischief) {
        byte[] sound = Speech.noise(2, 0.05).bytes();
        List<Invitee> invitees = IntStream.range(0, many)
                .mapToObj(i -> Invitee.to(cluster.database(), Invitee.VOICE))
                .toList();
        List<PlainApplicant> applicants = invitees.stream()
                .map(invitee -> new PlainApplicant(URI.create(node.url()), invitee.token(), mischief))
                .toList();
        CompletableFuture.allOf(applicants.stream()
                        .map(one -> CompletableFuture.runAsync(() -> one.takeAll(sound)))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        mischief.awaitMended();
        Aftermath aftermath = new Aftermath(cluster);
        for (int i = 0; i < many; i++) {
            assertThat(applicants.get(i).acknowledged()).isNotEmpty();
            aftermath.check(invitees.get(i), applicants.get(i));
        }
        aftermath.checkQueue();
        return applicants;
    }

    /** A file takes the directory's place, so that nobody makes it anew meanwhile. */
    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
            if (!to.equals(cluster.recordings())) {
                Files.createFile(from);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
