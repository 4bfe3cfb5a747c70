package org.parlance.authoring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.bank.Bank;
import org.parlance.bank.BankProblem;
import org.parlance.bank.Banks;
import org.parlance.bank.Item;
import org.parlance.identity.StaffMember;
import org.parlance.jobs.Jobs;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** What becomes of uploaded banks: kept as drafts, checked, published, retired. */
@ApplicationScoped
class BankShelf {
    private final BankVersions versions;
    private final UnpackedBanks files;
    private final Banks banks;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    BankShelf(BankVersions versions, UnpackedBanks files, Banks banks, Jobs jobs, AuditTrail audit, Clock clock) {
        this.versions = versions;
        this.files = files;
        this.banks = banks;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a draft and has it checked. The same zip again is the same version.
     *
     * @throws HttpProblem 400 when it is no zip of one bank, with the reason
     */
    @Transactional
    UUID upload(byte[] zip, StaffMember by) {
        String sha256 = BankFiles.sha256(zip);
        Optional<BankVersion> same = versions.ofContent(sha256);
        if (same.isPresent()) {
            return same.get().id();
        }
        BankManifest manifest = ZippedBank.manifest(zip);
        BankVersion draft = new BankVersion(manifest.bank(), manifest.version(), sha256, by, clock.instant());
        versions.persist(draft);
        versions.keep(draft.id(), zip);
        jobs.enqueue(BankCheckJob.NAME, draft.id());
        audit.record(Actor.staff(by.id()), "bank.uploaded", draft.id(), details(draft));
        return draft.id();
    }

    /** Takes another zip for a draft, with one prompt replaced, and has it checked anew. */
    @Transactional
    void change(UUID id, byte[] zip, String audio, StaffMember by) {
        BankVersion draft = versions.locked(id);
        draft.changed(BankFiles.sha256(zip));
        versions.replace(id, zip);
        jobs.enqueue(BankCheckJob.NAME, id);
        audit.record(Actor.staff(by.id()), "bank.audio-replaced", id, Map.of("audio", audio));
    }

    @Transactional
    void checked(UUID id, String sha256, List<BankProblem> found) {
        versions.locked(id).checked(sha256, found, clock.instant());
    }

    /**
     * From now on forms are drawn from it; the version before is retired. Running attempts keep what they were given.
     *
     * @throws HttpProblem 409 when its check found anything, when its number is not higher than those before, or when it
     *     does not go together with the other banks; problems are listed under {@code findings}
     */
    @Transactional
    void publish(UUID id, StaffMember by) {
        versions.lockPublishing();
        BankVersion version = versions.locked(id);
        requireHigher(version);
        Bank bank = files.bank(id, version.sha256())
                .orElseThrow(() -> Problems.conflict("The files of this version cannot be read."));
        versions.published(version.bankId()).ifPresent(before -> {
            before.retire(clock.instant());
            // the database allows one published version of a bank at any time
            versions.flush();
            audit.record(Actor.staff(by.id()), "bank.replaced", before.id(), details(before));
        });
        version.publish(by, clock.instant());
        requireFitting(bank);
        keepAudio(bank);
        audit.record(Actor.staff(by.id()), "bank.published", id, details(version));
    }

    private void requireHigher(BankVersion version) {
        int shipped = banks.shipped().bank(version.bankId()).map(Bank::version).orElse(0);
        int published =
                versions.published(version.bankId()).map(BankVersion::version).orElse(0);
        int before = Math.max(shipped, published);
        if (version.version() <= before
                || versions.kept(version.bankId(), version.version()).isPresent()) {
            throw Problems.conflict(PageLanguage.words(AuthoringRefusalMessages.class)
                    .higherNeeded(version.version(), version.bankId(), Math.max(before, version.version())));
        }
    }

    private void requireFitting(Bank bank) {
        List<BankProblem> conflicts = banks.library().with(List.of(bank)).conflicts();
        if (!conflicts.isEmpty()) {
            throw Problems.of(
                            409,
                            "Conflict",
                            "This version cannot be published together with the other banks: "
                                    + conflicts.get(0)
                                    + (conflicts.size() == 1 ? "" : " (and " + (conflicts.size() - 1) + " more)"))
                    .with("findings", conflicts)
                    .build();
        }
    }

    private void keepAudio(Bank bank) {
        for (Item item : bank.items()) {
            for (Item.Prompt prompt : item.prompts()) {
                Path file = bank.directory().resolve(prompt.audio());
                try {
                    versions.keepAudio(prompt.sha256(), Files.readAllBytes(file));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException("a prompt of the bank cannot be read", unreadable);
                }
            }
        }
    }

    /**
     * No form is drawn from it any more; a bank of the same id in the server's files takes its place again.
     *
     * @throws HttpProblem 409 when it is not published, or when job profiles cannot be filled without it
     */
    @Transactional
    void retire(UUID id, StaffMember by) {
        versions.lockPublishing();
        BankVersion version = versions.locked(id);
        version.retire(clock.instant());
        requireFilledWithout(version);
        audit.record(Actor.staff(by.id()), "bank.retired", id, details(version));
    }

    private void requireFilledWithout(BankVersion version) {
        List<Bank> others = banks.library().banks().stream()
                .filter(bank -> !bank.id().equals(version.bankId()))
                .toList();
        List<BankProblem> conflicts = banks.shipped().with(others).conflicts();
        if (!conflicts.isEmpty()) {
            throw Problems.conflict(PageLanguage.words(AuthoringRefusalMessages.class)
                    .cannotRetire(conflicts.get(0).toString()));
        }
    }

    /** @throws HttpProblem 409 unless it is a draft */
    @Transactional
    void discard(UUID id, StaffMember by) {
        BankVersion version = versions.locked(id);
        version.requireDraft(PageLanguage.words(AuthoringRefusalMessages.class).onlyDraftsGo());
        audit.record(Actor.staff(by.id()), "bank.discarded", id, details(version));
        versions.delete(version);
    }

    /** That a bank was taken out of the house. */
    @Transactional
    void exported(UUID subject, String bankId, StaffMember by) {
        audit.record(Actor.staff(by.id()), "bank.exported", subject, Map.of("bank", bankId));
    }

    private static Map<String, String> details(BankVersion version) {
        return Map.of("bank", version.bankId(), "version", Integer.toString(version.version()));
    }
}
