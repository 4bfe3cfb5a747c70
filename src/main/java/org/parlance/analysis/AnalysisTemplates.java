package org.parlance.analysis;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** How items do. */
@CheckedTemplate(basePath = "AnalysisPages")
final class AnalysisTemplates {
    private AnalysisTemplates() {}

    /** @param query that the banks' addresses end in */
    static native TemplateInstance banks(List<AnalysisReader.BankSummary> banks, String query);

    static native TemplateInstance bank(AnalysisView view);
}
