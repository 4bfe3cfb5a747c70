package org.parlance.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/** The pages of results that count for another client account. */
@CheckedTemplate(basePath = "EndorsementPages")
final class EndorsementTemplates {
    private EndorsementTemplates() {}

    /** @param fitting campaigns to choose from @param misfits the others @param note as it was typed */
    static native TemplateInstance choose(
            UUID attemptId,
            String applicant,
            List<EndorsementView.Offer> fitting,
            List<EndorsementView.Offer> misfits,
            String chosen,
            String note,
            String problem);

    static native TemplateInstance one(EndorsementView view, ResultPlace listed, String problem, String typedReason);

    static native TemplateInstance list(UUID campaignId, String campaign, List<EndorsementView.Line> lines);
}
