package org.parlance.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages of the table of results. */
@CheckedTemplate(basePath = "ResultsPages")
final class ResultsTemplates {
    private ResultsTemplates() {}

    /**
     * @param gone a view that was just deleted and can be brought back; null for none
     * @param problem why a view was not saved; null for none
     */
    static native TemplateInstance table(
            ResultsPage page, List<SavedView> views, SavedView gone, String problem, String typedName);

    /** @param chosen how many results were asked for, which may be too many or too few to be compared */
    static native TemplateInstance compare(Comparison comparison, int chosen);
}
