package org.parlance.analysis.impact;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import org.parlance.hiring.Campaign;

/** Adverse impact: the comparison, its groups, and what a campaign asks and tells its applicants. */
@CheckedTemplate(basePath = "ImpactPages")
final class ImpactTemplates {
    private ImpactTemplates() {}

    static native TemplateInstance report(ImpactView view);

    /** @param version of the groups in use; 0 for none @param fixed whether somebody has answered it @param problem null unless it was refused */
    static native TemplateInstance groups(GroupForm form, int version, boolean fixed, boolean reads, String problem);

    /** @param asks whether the groups are asked for @param text of the notice as typed @param givenOn as typed @param start null where nothing is waited for @param late whether the campaign closes before it @param problem null unless it was refused */
    static native TemplateInstance campaign(
            Campaign campaign,
            boolean defined,
            boolean asks,
            String text,
            String givenOn,
            LocalDate start,
            boolean late,
            String problem);
}
