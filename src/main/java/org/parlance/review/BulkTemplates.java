package org.parlance.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.InvitationBatch;
import org.parlance.hiring.MailText;
import org.parlance.hiring.OutgoingMail;

/** The pages for inviting from a file, and for a campaign's mails. */
@CheckedTemplate(basePath = "BulkPages")
final class BulkTemplates {
    private BulkTemplates() {}

    static native TemplateInstance upload(Campaign campaign, List<InvitationBatch> batches, String problem);

    static native TemplateInstance batch(BulkView view, String problem, String typedReason);

    /** What changes by itself while the file is worked off. */
    static native TemplateInstance progress(InvitationBatch batch);

    /** A campaign's seats and owner, its rules, its window and its mails. */
    static native TemplateInstance care(
            Campaign campaign, CareSettings settings, List<String> languages, String problem);

    /** @param own whether the campaign has a text of its own. @param sample the text as an applicant gets it */
    static native TemplateInstance mail(
            Campaign campaign,
            OutgoingMail.Kind kind,
            String language,
            MailText text,
            MailText sample,
            boolean own,
            String problem);
}
