package org.parlance.analysis.profile;

import static org.parlance.analysis.DossierPage.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parlance.analysis.DossierChapter;
import org.parlance.analysis.DossierPage;
import org.parlance.bank.Blueprint;

/** How reliable the scores are, how often decisions would be the same again, and how machine and people agree. */
@ApplicationScoped
class ReliabilityChapter implements DossierChapter {
    private final ProfileScores scores;
    private final EntityManager entities;

    ReliabilityChapter(ProfileScores scores, EntityManager entities) {
        this.scores = scores;
        this.entities = entities;
    }

    @Override
    public int number() {
        return 4;
    }

    @Override
    public String title() {
        return "Reliability, and agreement with people";
    }

    @Override
    @Transactional
    public void write(Blueprint profile, DossierPage page) {
        Set<UUID> everywhere = new HashSet<>(
                entities.createQuery("select id from ClientAccount", UUID.class).getResultList());
        ProfileReliability found = scores.of(profile, everywhere);
        page.text(found.attempts() + " attempts have scores."
                + (found.enough()
                        ? ""
                        : " That is too few to say how reliable they are: " + ProfileReliability.LEAST + " are needed.")
                + (found.enough() && found.few() ? " That is few: the figures are uncertain." : ""));
        page.table(
                "Reliability of each trait",
                List.of(
                        "trait",
                        "attempts",
                        "mean",
                        "sd",
                        "standard error",
                        "reliability",
                        "Cronbach's alpha of items"),
                found.traits().stream()
                        .map(trait -> List.of(
                                trait.trait().name(),
                                Integer.toString(trait.n()),
                                figure(trait.mean()),
                                figure(trait.sd()),
                                figure(trait.sem()),
                                figure(trait.reliability()),
                                figure(trait.items().alpha())))
                        .toList());
        found.decisions()
                .ifPresent(decisions -> page.text("Of " + decisions.n() + " decisions at the cut, a share of "
                        + figure(decisions.accuracy()) + " is expected to be right, " + figure(decisions.falsePass())
                        + " to pass wrongly, " + figure(decisions.falseFail()) + " to fail wrongly; a share of "
                        + figure(decisions.consistency()) + " would come out the same again (kappa "
                        + figure(decisions.kappa()) + ")."));
        page.table(
                "Agreement of the machine with blind reviews",
                List.of("trait", "ratings", "correlation", "95% interval", "root mean square error"),
                found.agreement().stream()
                        .map(trait -> List.of(
                                trait.trait().name(),
                                Integer.toString(trait.n()),
                                trait.known() ? figure(trait.figures().pearson()) : "too few",
                                trait.known()
                                        ? DossierPage.interval(trait.figures().interval())
                                        : "",
                                trait.known() ? figure(trait.figures().rmse()) : ""))
                        .toList());
    }
}
