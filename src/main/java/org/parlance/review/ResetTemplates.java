package org.parlance.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.parlance.delivery.Attempt;

/** The page that sets an attempt aside. */
@CheckedTemplate(basePath = "ReviewPages")
final class ResetTemplates {
    private ResetTemplates() {}

    /** @param chosen the code that was chosen; empty at first. @param note as it was typed */
    static native TemplateInstance reset(
            UUID attemptId, String applicant, List<Attempt.VoidCode> codes, String chosen, String note, String problem);
}
