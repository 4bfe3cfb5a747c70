package org.parlance.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the server needs around it in tests: a database of its own, a place for recordings, the speech model. */
public final class RunningParlance implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        TestModels.installEnglish();
        Map<String, String> settings = new HashMap<>(hiring());
        settings.putAll(programs());
        settings.putAll(Map.of(
                "parlance.banks.dir",
                TestBanks.directory().toString(),
                "quarkus.datasource.jdbc.url",
                PostgresServer.shared().newDatabase(),
                "quarkus.datasource.username",
                PostgresServer.USER,
                "quarkus.datasource.password",
                PostgresServer.PASSWORD,
                "quarkus.oidc.tenant-enabled",
                "false",
                "quarkus.http.test-port",
                "0",
                "parlance.recordings.directory",
                temporary("recordings").toString(),
                "parlance.authoring.directory",
                temporary("banks").toString()));
        settings.putAll(jobs());
        return settings;
    }

    private static Map<String, String> jobs() {
        return Map.of(
                "parlance.jobs.polling-interval",
                "50ms",
                "parlance.jobs.first-retry",
                "200ms",
                // tests have it look themselves, and in between nothing is to be put right
                "parlance.watchdog.every",
                "24h");
    }

    private static Map<String, String> hiring() {
        return Map.of(
                "parlance.live.every",
                "100ms",
                "parlance.live.longest",
                "8s",
                "parlance.live.most-per-person",
                "3",
                "parlance.id-numbers.key",
                "a key for tests",
                "parlance.voice-comparison.enabled",
                "true",
                "parlance.limits.body-time",
                "4s",
                "parlance.mail.first-retry",
                "200ms",
                "quarkus.mailer.mock",
                "false",
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                Integer.toString(MailServer.shared().port()));
    }

    private static Map<String, String> programs() {
        return Map.of(
                "quarkus.oidc.api.public-key",
                ApiTokens.publicKey(),
                "quarkus.oidc.api.token.issuer",
                "any",
                "parlance.webhooks.allow-private",
                "true");
    }

    private static Path temporary(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database belongs to all tests of this JVM and ends with it. */
    @Override
    public void stop() {}
}
