package org.parlance.authoring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** A bank as one zip in memory. */
final class ZippedBank {
    private ZippedBank() {}

    /** @throws HttpProblem 400 when it is no zip of a bank, with the reason */
    static BankManifest manifest(byte[] zip) {
        try (TemporaryFiles files = TemporaryFiles.create()) {
            Path file = Files.write(files.directory().resolve("bank.zip"), zip);
            return BankZip.unpack(file, files.directory().resolve("banks"), false);
        } catch (UnusableZipException unusable) {
            throw Problems.badRequest(
                    PageLanguage.words(AuthoringRefusalMessages.class).unusableZip(unusable.getMessage()));
        } catch (IOException failed) {
            throw new UncheckedIOException("an uploaded bank cannot be read", failed);
        }
    }

    /** @param bank its directory */
    static byte[] of(Path bank) {
        try (TemporaryFiles files = TemporaryFiles.create()) {
            Path zip = files.directory().resolve("bank.zip");
            BankZip.write(bank, zip);
            return Files.readAllBytes(zip);
        } catch (IOException failed) {
            throw new UncheckedIOException("a bank cannot be zipped", failed);
        }
    }
}
