package org.parlance.analysis.impact;

import static org.parlance.analysis.DossierPage.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.parlance.analysis.DossierChapter;
import org.parlance.analysis.DossierPage;
import org.parlance.bank.Blueprint;

/** How groups fare; groups that are too small to show stay out, as on the page. */
@ApplicationScoped
class ImpactChapter implements DossierChapter {
    private static final int YEARS = 2;

    private final ImpactReader reader;
    private final EntityManager entities;

    ImpactChapter(ImpactReader reader, EntityManager entities) {
        this.reader = reader;
        this.entities = entities;
    }

    @Override
    public int number() {
        return 5;
    }

    @Override
    public String title() {
        return "How groups of people fare";
    }

    @Override
    @Transactional
    public void write(Blueprint profile, DossierPage page) {
        Set<UUID> everywhere = new HashSet<>(
                entities.createQuery("select id from ClientAccount", UUID.class).getResultList());
        YearMonth last = reader.lastMonth();
        YearMonth first = last.minusYears(YEARS).plusMonths(1);
        ImpactReport report =
                reader.report(new ImpactScope(Optional.empty(), Optional.of(profile.id()), first, last), everywhere);
        page.text(report.people() + " results were settled from " + first + " to " + last + "; " + report.selected()
                + " passed, and " + report.declared() + " people said of which groups they are.");
        if (!report.enough()) {
            page.text("Too few have said so for any group to be shown.");
        }
        for (ImpactTable table : report.tables()) {
            page.table(
                    table.title() + " (unknown: " + table.unknown() + ")",
                    List.of(
                            "group",
                            "people",
                            "selection rate",
                            "impact ratio",
                            "95% interval",
                            "scoring rate",
                            "scoring impact ratio"),
                    table.lines().stream().map(ImpactChapter::line).toList());
        }
    }

    private static List<String> line(ImpactLine line) {
        if (!line.told()) {
            return List.of(line.label(), "too few to show", "", "", "", "", "");
        }
        return List.of(
                line.label(),
                Integer.toString(line.n()),
                figure(line.selection().rate().value()),
                figure(line.selection().ratio()),
                DossierPage.interval(line.selection().interval()),
                figure(line.scoring().rate().value()),
                figure(line.scoring().ratio()));
    }
}
