package org.parlance.analysis;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parlance.bank.Banks;
import org.parlance.bank.Blueprint;

/** What an auditor asks for about a job profile, in one document. It has sums over many people and nobody's own result. */
@ApplicationScoped
class Dossier {
    private final Banks banks;
    private final List<DossierChapter> chapters;
    private final Clock clock;

    Dossier(Banks banks, @All List<DossierChapter> chapters, Clock clock) {
        this.banks = banks;
        this.chapters = chapters;
        this.clock = clock;
    }

    /** @return HTML; empty when there is no such profile */
    @ActivateRequestContext
    Optional<String> of(String profileId) {
        return banks.blueprint(profileId).map(this::of);
    }

    private String of(Blueprint profile) {
        DossierPage page = new DossierPage("Dossier of the job profile " + profile.name());
        page.text("Profile " + profile.id() + ", version " + profile.version() + ". Written by Parlance on "
                + clock.instant() + " from what this server holds.");
        chapters.stream()
                .sorted(Comparator.comparingInt(DossierChapter::number))
                .forEach(chapter -> {
                    page.heading(chapter.number() + ". " + chapter.title());
                    chapter.write(profile, page);
                });
        return page.html();
    }
}
