package org.parlance.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of the thread that asks, native code included. */
final class CpuClock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuClock() {}

    /** Seconds since the thread's start. */
    static double seconds() {
        return THREADS.getCurrentThreadCpuTime() / 1e9;
    }

    static double secondsOf(Runnable work) {
        double before = seconds();
        work.run();
        return seconds() - before;
    }
}
