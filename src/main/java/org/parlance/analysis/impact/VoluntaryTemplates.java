package org.parlance.analysis.impact;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The voluntary questions to applicants. */
@CheckedTemplate(basePath = "ImpactPages")
final class VoluntaryTemplates {
    private VoluntaryTemplates() {}

    static native TemplateInstance questions(List<GroupAttribute> attributes);

    static native TemplateInstance thanks();
}
