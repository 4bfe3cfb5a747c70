package org.parlance.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.parlance.bank.Bank;
import org.parlance.bank.BankReader;

/** This node's unpacked copies of what the database keeps, by their content. A copy is made when it is first needed. */
@ApplicationScoped
class UnpackedBanks {
    /** Banks that are read over and over while an author looks at them. */
    private static final int REMEMBERED = 16;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path directory;
    private final BankVersions versions;
    private final Map<String, Optional<Bank>> read = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Bank>> eldest) {
            return size() > REMEMBERED;
        }
    };

    UnpackedBanks(AuthoringConfig config, BankVersions versions) {
        this.directory = config.directory().toAbsolutePath();
        this.versions = versions;
    }

    /** The version with those of its items that keep to the rules; empty when it cannot be read at all. */
    Optional<Bank> bank(UUID versionId, String sha256) {
        synchronized (read) {
            Optional<Bank> known = read.get(sha256);
            if (known == null) {
                known = BankReader.examine(root(versionId, sha256)).library().banks().stream()
                        .findFirst();
                read.put(sha256, known);
            }
            return known;
        }
    }

    /** A directory as the server's own one of banks, with nothing but the version in it. */
    Path root(UUID versionId, String sha256) {
        return made(directory.resolve(sha256), place -> {
            try (TemporaryFiles files = TemporaryFiles.create()) {
                Path zip = Files.write(files.directory().resolve("bank.zip"), versions.zip(versionId));
                BankZip.unpack(zip, place, false);
            }
        });
    }

    /** A prompt of any version that was ever published. */
    Optional<Path> audio(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            return Optional.empty();
        }
        Path file = directory.resolve("audio").resolve(sha256);
        if (Files.exists(file)) {
            return Optional.of(file);
        }
        return versions.audio(sha256).map(content -> made(file, place -> Files.write(place, content)));
    }

    private interface Making {
        void at(Path place) throws IOException;
    }

    /** Made aside and moved, so that nobody meets half of it. */
    private static Path made(Path target, Making making) {
        if (Files.exists(target)) {
            return target;
        }
        Path aside = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createDirectories(target.getParent());
            making.at(aside);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            TemporaryFiles.delete(aside);
            // another thread may have been faster
            if (!Files.exists(target)) {
                throw new UncheckedIOException("an uploaded bank cannot be unpacked", failed);
            }
        }
        return target;
    }
}
