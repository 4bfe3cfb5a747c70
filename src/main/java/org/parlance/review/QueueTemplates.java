package org.parlance.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;

/** The pages of what waits for a person. */
@CheckedTemplate(basePath = "QueuePages")
final class QueueTemplates {
    private QueueTemplates() {}

    static native TemplateInstance queue(QueuePage page);

    static native TemplateInstance blind(BlindView view);

    /** Instead of a result that a blind reviewer must not see yet. */
    static native TemplateInstance blindRefused(UUID attemptId);

    static native TemplateInstance policy(PolicyView view);

    /** Who flips when the rules change, before or after. */
    static native TemplateInstance policyFlips(PolicyView view);

    /** For the applicant, after the decision. */
    static native TemplateInstance applicantResult(ApplicantResult view);

    static native TemplateInstance fails(FailBatchView view);

    static native TemplateInstance failBatch(FailBatchView view);
}
