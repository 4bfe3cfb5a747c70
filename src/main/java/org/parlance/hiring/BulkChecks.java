package org.parlance.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlance.web.Json;

/** Checks a batch's rows against each other and against everybody who is known. */
@ApplicationScoped
class BulkChecks {
    private static final int SHOWN = 8;

    private final EntityManager entities;
    private final PersonHistory history;
    private final IdNumbers idNumbers;
    private final SheetVault vault;
    private final Clock clock;

    BulkChecks(EntityManager entities, PersonHistory history, IdNumbers idNumbers, SheetVault vault, Clock clock) {
        this.entities = entities;
        this.history = history;
        this.idNumbers = idNumbers;
        this.vault = vault;
        this.clock = clock;
    }

    BulkSheet sheet(InvitationBatch batch) {
        return Json.read(vault.unlock(batch.sheet()), BulkSheet.class);
    }

    /** Each row by itself and against the rows before it. */
    List<CheckedRow> rows(BulkSheet sheet, ColumnMapping mapping) {
        return BulkCheck.rows(sheet, mapping, idNumbers::hash, LocalDate.now(clock));
    }

    /**
     * Refuses rows whose person is in the campaign, or sat a test too lately.
     *
     * @param retest whether who sat a test lately is let through
     */
    @Transactional
    Against against(Campaign campaign, List<CheckedRow> rows, boolean retest) {
        Map<PersonTraits, List<EarlierTest>> earlier = history.of(
                rows.stream().filter(CheckedRow::good).map(CheckedRow::traits).toList());
        List<CheckedRow> checked = BulkCheck.against(
                rows,
                invited(campaign),
                row -> retest || !earlier.containsKey(row.traits())
                        ? Optional.empty()
                        : history.tooLately(campaign, earlier.get(row.traits())));
        return new Against(checked, earlier);
    }

    /** @param earlier the tests of those who have sat any */
    record Against(List<CheckedRow> rows, Map<PersonTraits, List<EarlierTest>> earlier) {}

    private PersonIndex<Applicant> invited(Campaign campaign) {
        PersonIndex<Applicant> invited = new PersonIndex<>();
        entities.createQuery("select i.applicant from Invitation i where i.campaign.id = :campaign", Applicant.class)
                .setParameter("campaign", campaign.id())
                .getResultStream()
                .forEach(applicant -> invited.add(applicant, applicant.traits()));
        return invited;
    }

    @Transactional
    BulkPreview preview(InvitationBatch batch) {
        BulkSheet sheet = sheet(batch);
        ColumnMapping mapping = batch.mapping();
        Optional<String> refusal = mapping.refusal(sheet.header().size());
        if (refusal.isPresent()) {
            return new BulkPreview(sheet.header(), mapping, refusal.get(), 0, 0, List.of(), List.of(), List.of());
        }
        Against against = against(batch.campaign(), rows(sheet, mapping), false);
        List<BulkPreview.Bad> bad = new ArrayList<>();
        List<BulkPreview.Good> sample = new ArrayList<>();
        List<BulkPreview.Known> known = new ArrayList<>();
        int good = 0;
        for (CheckedRow row : against.rows()) {
            if (!row.good()) {
                bad.add(new BulkPreview.Bad(row.row().number(), row.row().cells(), row.problems()));
                continue;
            }
            good++;
            if (sample.size() < SHOWN) {
                sample.add(new BulkPreview.Good(row.row().number(), row.candidate()));
            }
            if (known.size() < SHOWN && against.earlier().containsKey(row.traits())) {
                known.add(new BulkPreview.Known(
                        row.row().number(),
                        row.candidate().name(),
                        against.earlier().get(row.traits())));
            }
        }
        long tooLately = bad.stream()
                .filter(row -> row.problems().get(0).code() == RowProblem.Code.SAT_RECENTLY)
                .count();
        return new BulkPreview(sheet.header(), mapping, null, good, tooLately, bad, sample, known);
    }
}
