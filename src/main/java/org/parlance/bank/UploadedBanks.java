package org.parlance.bank;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The banks that authors published on this server, beside the ones in its files; another feature keeps them. */
public interface UploadedBanks {
    /** The same list as long as nothing was published or retired on any node. */
    List<Bank> published();

    /**
     * A prompt of any version that was ever published, for attempts that were given it.
     *
     * @param sha256 of the file, hex
     */
    Optional<Path> audio(String sha256);
}
