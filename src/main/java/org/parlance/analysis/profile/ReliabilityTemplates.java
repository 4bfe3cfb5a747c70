package org.parlance.analysis.profile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** How far scores can be relied on. */
@CheckedTemplate(basePath = "ReliabilityPages")
final class ReliabilityTemplates {
    private ReliabilityTemplates() {}

    static native TemplateInstance profiles(List<ReliabilityView.Choice> profiles);

    static native TemplateInstance profile(ReliabilityView view);
}
