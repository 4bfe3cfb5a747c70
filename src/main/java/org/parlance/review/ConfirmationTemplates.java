package org.parlance.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.parlance.hiring.KioskTicket;

/** The pages of confirmation tests. */
@CheckedTemplate(basePath = "ConfirmationPages")
final class ConfirmationTemplates {
    private ConfirmationTemplates() {}

    /** @param link just made; else null @param ticket number just issued; else null @param problem null unless something was refused */
    static native TemplateInstance confirmation(
            ConfirmationView view, List<KioskTicket.IdKind> kinds, String link, String ticket, String problem);
}
