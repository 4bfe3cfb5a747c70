package org.parlance.shortlist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

@CheckedTemplate(basePath = "ShortlistPages")
final class ShortlistTemplates {
    private ShortlistTemplates() {}

    static native TemplateInstance list(List<ShortlistView.Summary> shortlists);

    static native TemplateInstance one(
            ShortlistView view, boolean mayEdit, boolean hr, String typedName, String problem);

    static native TemplateInstance add(CandidateReader.Choice choice, RuleForm form, String problem);

    /** The page of a file that is being made. */
    static native TemplateInstance export(ShortlistExport export, String list);

    static native TemplateInstance exportLive(ShortlistExport export);

    /** Not a page but what the PDF is set from. */
    static native TemplateInstance report(ReportView report);

    static native TemplateInstance verify(String typed, ScoreReports.Checked found, String problem);
}
