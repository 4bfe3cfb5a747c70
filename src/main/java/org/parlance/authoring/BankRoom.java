package org.parlance.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parlance.bank.Bank;
import org.parlance.bank.Banks;
import org.parlance.web.Problems;

/** Finds banks for authors, those of the server's files and uploaded ones alike. */
@ApplicationScoped
class BankRoom {
    private final Banks banks;
    private final BankVersions versions;
    private final UnpackedBanks files;

    BankRoom(Banks banks, BankVersions versions, UnpackedBanks files) {
        this.banks = banks;
        this.versions = versions;
        this.files = files;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none */
    OpenBank open(String key) {
        BankKey named = BankKey.of(key);
        return named.versionId()
                .map(id -> uploaded(versions.one(id)))
                .or(() -> named.shippedId()
                        .flatMap(id -> banks.shipped().bank(id))
                        .map(BankRoom::shipped))
                .orElseThrow(() -> Problems.notFound("There is no such bank."));
    }

    /** Every version of every bank, by language and name, the highest number first. */
    List<OpenBank> all() {
        List<OpenBank> all = new ArrayList<>();
        banks.shipped().banks().forEach(bank -> all.add(shipped(bank)));
        versions.all().forEach(version -> all.add(uploaded(version)));
        all.sort(Comparator.comparing(OpenBank::id).thenComparing(OpenBank::number, Comparator.reverseOrder()));
        return all;
    }

    /** Whether forms are drawn from it now. */
    boolean inUse(OpenBank open) {
        Optional<Path> used = banks.library().bank(open.id()).map(Bank::directory);
        return open.bank().map(Bank::directory).equals(used);
    }

    private OpenBank uploaded(BankVersion version) {
        UUID id = version.id();
        return new OpenBank(id.toString(), files.bank(id, version.sha256()), Optional.of(version));
    }

    private static OpenBank shipped(Bank bank) {
        return new OpenBank(BankKey.ofShipped(bank.id()), Optional.of(bank), Optional.empty());
    }
}
