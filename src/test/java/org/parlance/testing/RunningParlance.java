package org.parlance.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What the server needs around it in tests: a database of its own, a place for recordings, the speech model. */
public final class RunningParlance implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        TestModels.installEnglish();
        return Map.ofEntries(
                Map.entry("parlance.banks.dir", TestBanks.directory().toString()),
                Map.entry("quarkus.datasource.jdbc.url", PostgresServer.shared().newDatabase()),
                Map.entry("quarkus.datasource.username", PostgresServer.USER),
                Map.entry("quarkus.datasource.password", PostgresServer.PASSWORD),
                Map.entry("quarkus.oidc.tenant-enabled", "false"),
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry(
                        "parlance.recordings.directory", temporary("recordings").toString()),
                Map.entry("parlance.authoring.directory", temporary("banks").toString()),
                Map.entry("parlance.jobs.polling-interval", "50ms"),
                Map.entry("parlance.jobs.first-retry", "200ms"),
                Map.entry("quarkus.oidc.api.public-key", ApiTokens.publicKey()),
                Map.entry("quarkus.oidc.api.token.issuer", "any"),
                Map.entry("parlance.webhooks.allow-private", "true"));
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
