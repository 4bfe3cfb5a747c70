package org.parlance.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of personal data. */
@CheckedTemplate(basePath = "PrivacyPages")
final class PrivacyTemplates {
    private PrivacyTemplates() {}

    static native TemplateInstance overview(OverviewView view);

    /** @param problem null unless something could not be done */
    static native TemplateInstance person(PersonView view, String problem);

    /** @param problem null unless something could not be done */
    static native TemplateInstance campaign(CampaignView view, String problem);

    /** The applicant's own page. */
    static native TemplateInstance mine(MyDataView view);
}
