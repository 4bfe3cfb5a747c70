package org.parlance.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A small good bank, copied to where a test may break it. */
final class GoodBank {
    private final Path root;

    private GoodBank(Path root) {
        this.root = root;
    }

    static GoodBank in(Path root) {
        copy(Path.of("src/test/resources/good-bank"), root);
        return new GoodBank(root);
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the first place that reads so; {@code \n} in either is a new line. */
    GoodBank replace(String file, String old, String with) throws IOException {
        Path path = root.resolve(file);
        String content = Files.readString(path);
        String wanted = old.replace("\\n", "\n");
        assertThat(content).contains(wanted);
        Files.writeString(
                path, content.replaceFirst(Pattern.quote(wanted), Matcher.quoteReplacement(with.replace("\\n", "\n"))));
        return this;
    }
}
