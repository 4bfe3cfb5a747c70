package org.parlance.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.parlance.bank.BankProblem;
import org.parlance.jobs.JobHandler;

/** Checks a draft outside of the request that brought it, as understanding its prompts takes a while. */
@ApplicationScoped
class BankCheckJob implements JobHandler {
    static final String NAME = "check-bank";

    private static final BankProblem UNCHECKABLE = new BankProblem(
            "",
            0,
            "",
            "the check broke off; upload the bank again, and tell the administrator if it happens twice",
            BankProblem.Severity.PROBLEM);

    private final BankVersions versions;
    private final UnpackedBanks files;
    private final BankShelf shelf;
    private final CheckEngines engines;

    BankCheckJob(BankVersions versions, UnpackedBanks files, BankShelf shelf, CheckEngines engines) {
        this.engines = engines;
        this.versions = versions;
        this.files = files;
        this.shelf = shelf;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** A draft that was discarded or replaced meanwhile has nothing to be checked. */
    @Override
    @ActivateRequestContext
    public void run(UUID versionId) {
        versions.find(versionId).filter(version -> !version.checked()).ifPresent(version -> {
            Path bank = files.root(versionId, version.sha256()).resolve(version.bankId());
            List<BankProblem> found = BankCheck.check(bank, engines.parts());
            shelf.checked(versionId, version.sha256(), found);
        });
    }

    @Override
    public void gaveUp(UUID versionId) {
        versions.find(versionId).ifPresent(version -> shelf.checked(versionId, version.sha256(), List.of(UNCHECKABLE)));
    }

    /** Once a check has broken off, the bank is uploaded anew. */
    @Override
    public boolean revive(UUID versionId) {
        return versions.find(versionId).filter(version -> !version.checked()).isPresent();
    }
}
