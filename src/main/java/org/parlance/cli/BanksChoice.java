package org.parlance.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.parlance.bank.BankLibrary;
import org.parlance.bank.BankReader;
import org.parlance.bank.Blueprint;
import picocli.CommandLine.Option;

/** The item banks that a command works with. */
final class BanksChoice {
    @Option(
            names = "--banks",
            paramLabel = "<directory>",
            defaultValue = "${sys:parlance.banks.dir:-question-banks}",
            description = "the directory of all item banks (default: question-banks)")
    private Path directory;

    Path directory() {
        return directory;
    }

    /** Reads all of them; @throws org.parlance.bank.InvalidBankException when one is not as it has to be. */
    BankLibrary read() {
        return BankReader.read(directory);
    }

    /** @throws CommandFailure naming the profiles that there are, when this one is not among them */
    static Blueprint blueprint(BankLibrary library, String profile) {
        return library.blueprint(profile)
                .orElseThrow(() -> new CommandFailure("there is no job profile '" + profile + "'; there are "
                        + library.blueprints().stream().map(Blueprint::id).collect(Collectors.joining(", "))));
    }
}
