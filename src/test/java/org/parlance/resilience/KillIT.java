package org.parlance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parlance.testing.Speech;

/** The server is killed at random points of attempts, by kill -9, and started again; the applicant's page goes on. */
@Tag("resilience")
class KillIT {
    private static final int KILLS = Soak.of(6, 50);
    private static final int KILLS_AN_ATTEMPT = 3;

    /** Of about as many requests as an attempt makes. */
    private static final int REQUESTS = 60;

    /** The longest time from a request's beginning to the kill: before, in the midst of, and after its work. */
    private static final int LATEST_MS = 40;

    @Test
    void nothingThatWasAcknowledgedIsLost() {
        long seed = Long.getLong("parlance.seed", System.nanoTime());
        Random random = new Random(seed);
        byte[] sound = Speech.noise(2, 0.05).bytes();
        try (Cluster cluster = new Cluster("kill")) {
            Node node = cluster.start();
            Aftermath aftermath = new Aftermath(cluster);
            int kills = 0;
            while (kills < KILLS) {
                Killer killer = new Killer(node, random);
                Invitee invitee = Invitee.to(cluster.database(), Invitee.VOICE);
                PlainApplicant applicant = new PlainApplicant(URI.create(node.url()), invitee.token(), killer);
                applicant.takeAll(sound);
                killer.await();
                assertThat(applicant.acknowledged()).as("recordings").isNotEmpty();
                aftermath.check(invitee, applicant);
                kills += killer.kills();
            }
            aftermath.checkQueue();
            System.out.printf("killed %d times, seed %d%n", kills, seed);
        }
    }

    /** Kills a node at chosen requests, a random time into each, and starts it again. */
    private static final class Killer implements Runnable {
        private final Node node;
        private final Random random;
        private final TreeSet<Integer> at = new TreeSet<>();
        private final AtomicInteger kills = new AtomicInteger();
        private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        private int requests;

        Killer(Node node, Random random) {
            this.node = node;
            this.random = random;
            while (at.size() < KILLS_AN_ATTEMPT) {
                at.add(3 + random.nextInt(REQUESTS));
            }
        }

        @Override
        public void run() {
            requests++;
            if (at.remove(requests)) {
                int after = random.nextInt(LATEST_MS);
                last = last.thenRunAsync(
                        this::killAndStart, CompletableFuture.delayedExecutor(after, TimeUnit.MILLISECONDS));
            }
        }

        private void killAndStart() {
            node.kill();
            kills.incrementAndGet();
            node.begin().awaitReady();
        }

        void await() {
            last.join();
        }

        int kills() {
            return kills.get();
        }
    }
}
