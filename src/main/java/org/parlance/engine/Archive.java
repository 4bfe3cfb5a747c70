package org.parlance.engine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Unpacks one directory of an archive. A path that leads out of the target, or a link, is refused. */
final class Archive {
    private Archive() {}

    static void unpackTarGz(Path archive, String directory, Path target) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
            unpack(tar, directory, target);
        }
    }

    static void unpackZip(Path archive, String directory, Path target) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(archive));
                ZipArchiveInputStream zip = new ZipArchiveInputStream(in)) {
            unpack(zip, directory, target);
        }
    }

    private static <E extends ArchiveEntry> void unpack(ArchiveInputStream<E> archive, String directory, Path target)
            throws IOException {
        String prefix = directory + "/";
        boolean found = false;
        for (E entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path file = target.resolve(inside(entry.getName(), prefix)).normalize();
            if (!file.startsWith(target) || entry.getName().contains("..") || isLink(entry)) {
                throw new ModelException("the archive holds '" + entry.getName()
                        + "', which leads out of its directory: do not use this archive");
            }
            if (!entry.getName().startsWith(prefix) || entry.isDirectory()) {
                continue;
            }
            Files.createDirectories(file.getParent());
            Files.copy(archive, file);
            found = true;
        }
        if (!found) {
            throw new ModelException("the archive has no directory '" + directory + "'");
        }
    }

    private static String inside(String name, String prefix) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    private static boolean isLink(ArchiveEntry entry) {
        return entry instanceof TarArchiveEntry tar && (tar.isSymbolicLink() || tar.isLink());
    }
}
