package org.parlance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gives a reader of strangers' bytes damaged files and bombs: it may take them or refuse them as it says it does, within
 * a bound of memory and of time, and keeps nothing of them. {@code -Dparlance.soak=full} gives ten times as many.
 *
 * @param megabytes that may be allocated for one input, what is freed again included
 * @param refusal whether a failure is the one that the reader documents
 */
public record Fuzz(Reader reader, Predicate<Throwable> refusal, int megabytes) {
    private static final int INPUTS = "full".equals(System.getProperty("parlance.soak")) ? 10_000 : 1_000;
    private static final long SEED = 20_261_124;
    private static final long MOST_CPU_NANOS = 5_000_000_000L;
    private static final long MOST_KEPT_BYTES = 16L << 20;
    private static final int SHOWN_BYTES = 400;

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    /** Reads one file; whatever it throws is looked at. */
    @FunctionalInterface
    public interface Reader {
        void read(byte[] file) throws Exception;
    }

    public static Fuzz of(Reader reader, Class<? extends Throwable> refusal, int megabytes) {
        return new Fuzz(reader, refusal::isInstance, megabytes);
    }

    /** Mutates good files, of which the reader has to take each as it is. */
    public void mutate(List<byte[]> good) throws Exception {
        for (byte[] file : good) {
            reader.read(file.clone());
        }
        Mutations mutations = new Mutations(SEED);
        long before = used();
        int refused = 0;
        for (int i = 0; i < INPUTS; i++) {
            refused += refuses("input " + i, mutations.of(good)) ? 1 : 0;
        }
        Patience.await(
                "the heap to be within " + MOST_KEPT_BYTES + " bytes of what it was before",
                () -> Optional.of(used() - before).filter(kept -> kept < MOST_KEPT_BYTES));
        assertThat(refused).as("refused of " + INPUTS).isPositive();
    }

    /** As {@link #refuses}, of which it has to be true. */
    public void refuse(String name, byte[] file) {
        assertThat(refuses(name, file)).as(name + " is refused").isTrue();
    }

    /** Whether the reader refuses it; fails when it does so in another way than it says, or with too much work. */
    public boolean refuses(String name, byte[] file) {
        long allocated = THREAD.getCurrentThreadAllocatedBytes();
        long cpu = THREAD.getCurrentThreadCpuTime();
        Throwable thrown = null;
        byte[] given = file.clone();
        try {
            reader.read(given);
        } catch (Exception | StackOverflowError | OutOfMemoryError failed) {
            thrown = failed;
        }
        long took = THREAD.getCurrentThreadCpuTime() - cpu;
        long bytes = THREAD.getCurrentThreadAllocatedBytes() - allocated;
        if (thrown != null && !refusal.test(thrown)) {
            throw new AssertionError(
                    name + " of " + file.length + " bytes is not refused as documented: " + shown(file), thrown);
        }
        assertThat(bytes)
                .as("bytes allocated for %s of %d bytes: %s", name, file.length, shown(file))
                .isLessThan((long) megabytes << 20);
        assertThat(took)
                .as("CPU time for %s of %d bytes, in ns", name, file.length)
                .isLessThan(MOST_CPU_NANOS);
        return thrown != null;
    }

    private static String shown(byte[] file) {
        return HexFormat.of().formatHex(file, 0, Math.min(file.length, SHOWN_BYTES));
    }

    /** What waits for a finaliser, or for a thread of an earlier test, goes with a later collection. */
    private static long used() {
        System.gc();
        return MEMORY.getHeapMemoryUsage().getUsed();
    }
}
