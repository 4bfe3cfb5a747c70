package org.parlance.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java process that a bench starts beside itself: its log in a file, its processor time, its end. */
final class BenchProcess implements AutoCloseable {
    private static final int STOP_SECONDS = 20;

    /** Of a tick in /proc, on every Linux that Java runs on. */
    private static final double TICKS_A_SECOND = 100;

    private final Process process;
    private final Path log;

    private BenchProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param arguments of java, from its options on */
    static BenchProcess java(List<String> arguments, Map<String, String> environment, Path directory, Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return new BenchProcess(builder.start(), log);
        } catch (IOException e) {
            throw new CommandFailure("java cannot be started: " + e.getMessage(), e);
        }
    }

    /** @throws CommandFailure when the process has ended */
    void requireAlive() {
        if (!process.isAlive()) {
            throw new CommandFailure("it has ended by itself: " + lastLine());
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** @return its exit code */
    int await() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", e);
        }
    }

    String lastLine() {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.isEmpty() ? "it has said nothing" : lines.get(lines.size() - 1);
        } catch (IOException unreadable) {
            return "its log cannot be read";
        }
    }

    /** Processor seconds since its start. */
    double cpuSeconds() {
        return cpuSeconds(process.toHandle());
    }

    /** Of a process with its children, those that have ended included; 0 where the system does not say. */
    static double cpuSeconds(ProcessHandle root) {
        double seconds = ticks(root.pid(), true);
        for (ProcessHandle child : root.descendants().toList()) {
            seconds += ticks(child.pid(), false);
        }
        return seconds / TICKS_A_SECOND;
    }

    private static double ticks(long pid, boolean withEnded) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // behind the name, which may hold anything: state is the 3rd field, user time the 14th
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            return withEnded ? ticks + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : ticks;
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
