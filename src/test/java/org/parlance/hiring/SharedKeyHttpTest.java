package org.parlance.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.testing.RunningParlance;

/** Further nodes of the installation that the running server is. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class SharedKeyHttpTest {
    @Inject
    EntityManager entities;

    @Inject
    IdNumbers running;

    @ConfigProperty(name = "parlance.id-numbers.key")
    String key;

    @ConfigProperty(name = "parlance.data-dir")
    Path dataDirectory;

    @ConfigProperty(name = "parlance.id-numbers.key-file")
    Path keyFile;

    @TempDir
    Path directory;

    private IdNumbers node(String configured) {
        return new IdNumbers(Optional.ofNullable(configured), directory.resolve("id-numbers.key"), entities);
    }

    @Test
    void aNodeWithTheSameKeyKnowsPeopleAgain() {
        IdNumbers other = node(key);
        other.start(null);
        assertThat(other.hash("AB 12")).isEqualTo(running.hash("ab-12"));
    }

    @Test
    void aNodeWithAnotherKeyOrNoneDoesNotStart() {
        assertThatThrownBy(() -> node("another").start(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PARLANCE_ID_NUMBERS_KEY");
        assertThatThrownBy(() -> node(null).start(null)).hasMessageContaining("lacks the installation's key");
        assertThat(directory.resolve("id-numbers.key")).doesNotExist();
    }

    @Test
    void aNodeMayHaveTheKeyInAFile() throws Exception {
        Files.writeString(directory.resolve("id-numbers.key"), key);
        IdNumbers other = node(null);
        other.start(null);
        assertThat(other.hash("1")).isEqualTo(running.hash("1"));
    }

    @Test
    void theFileIsInTheDataDirectory() {
        assertThat(keyFile).isEqualTo(dataDirectory.resolve("id-numbers.key"));
    }
}
