package org.parlance.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.InvitationBatch;

/** The pages for inviting from a file. */
@CheckedTemplate(basePath = "BulkPages")
final class BulkTemplates {
    private BulkTemplates() {}

    static native TemplateInstance upload(Campaign campaign, List<InvitationBatch> batches, String problem);

    static native TemplateInstance batch(BulkView view, String problem, String typedReason);

    /** What changes by itself while the file is worked off. */
    static native TemplateInstance progress(InvitationBatch batch);
}
