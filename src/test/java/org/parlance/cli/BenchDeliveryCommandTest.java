package org.parlance.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.cli.DeliveryBench.Result;
import org.parlance.cli.DeliveryBench.Times;

class BenchDeliveryCommandTest {
    private static final Acknowledged.Count WHOLE = new Acknowledged.Count(100, 0);

    @Test
    void whatHoldsBreaksNothing() {
        assertThat(broken(new Times("chunk", 100, 0, 5, 40, 249, 900), WHOLE, 10))
                .isEmpty();
    }

    @Test
    void aSlowChunkAFailureALossAndAnApplicantWhoDidNotEndAreSaid() {
        assertThat(broken(new Times("chunk", 100, 2, 5, 40, 250, 900), new Acknowledged.Count(100, 1), 9))
                .containsExactly(
                        "2 requests failed",
                        "only 9 of 10 applicants came to the end",
                        "1 of 100 acknowledged chunks are not there",
                        "p99 of chunk is 250 ms, promised less than 250");
    }

    @Test
    void aPageMayTakeLonger() {
        assertThat(broken(new Times("page", 100, 0, 5, 40, 400, 900), WHOLE, 10))
                .isEmpty();
    }

    @Test
    void besideWorkersEveryAnswerHasToBeScoredAndNoTimeIsPromised() {
        Times slow = new Times("chunk", 100, 0, 5, 40, 400, 900);

        assertThat(broken(slow, WHOLE, 10, Map.of("worker-1", 60L, "worker-2", 40L), 0))
                .isEmpty();
        assertThat(broken(slow, WHOLE, 10, Map.of("worker-1", 60L, "worker-2", 37L), 3))
                .containsExactly("3 answers were not scored");
    }

    @Test
    void connectionsAreSpreadOverTheNodes() throws Exception {
        int port = BenchNode.freePort();
        try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                BenchProxy proxy = new BenchProxy(port, List.of(one.getLocalPort(), other.getLocalPort()))) {
            assertThat(proxy).isNotNull();
            for (ServerSocket node : List.of(one, other)) {
                try (Socket applicant = new Socket(InetAddress.getLoopbackAddress(), port);
                        Socket served = node.accept()) {
                    applicant.getOutputStream().write("asked\n".getBytes(US_ASCII));
                    assertThat(line(served)).isEqualTo("asked");
                    served.getOutputStream().write("answered\n".getBytes(US_ASCII));
                    assertThat(line(applicant)).isEqualTo("answered");
                }
            }
        }
    }

    private static String line(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
    }

    @Test
    void aProcessIsWatchedAndEnded(@TempDir Path directory) throws Exception {
        Path log = directory.resolve("java.log");
        try (BenchProcess process = BenchProcess.java(List.of("-version"), Map.of(), directory, log)) {
            assertThat(process.await()).isZero();
        }
        assertThat(Files.readString(log)).contains("version");
        assertThat(BenchProcess.cpuSeconds(ProcessHandle.current())).isPositive();
    }

    private static List<String> broken(Times times, Acknowledged.Count chunks, int ended) {
        return broken(times, chunks, ended, Map.of(), 0);
    }

    private static List<String> broken(
            Times times, Acknowledged.Count chunks, int ended, Map<String, Long> scored, long unscored) {
        return BenchDeliveryCommand.broken(
                new Result(List.of(times), 60, ended, chunks, WHOLE, WHOLE, Map.of(), scored, unscored, 0), 10);
    }
}
