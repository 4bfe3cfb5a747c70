package org.parlance.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.parlance.hiring.KioskTicket;

/** The staff's pages for walk-in hiring. */
@CheckedTemplate(basePath = "KioskBoardPages")
final class KioskBoardTemplates {
    private KioskBoardTemplates() {}

    /** @param retest whether to ask why somebody who sat a test lately may be tested again */
    static native TemplateInstance board(
            KioskBoard view, WalkInForm form, List<KioskTicket.IdKind> kinds, String problem, boolean retest);

    /** What changes by itself. */
    static native TemplateInstance boardLive(KioskBoard view);

    /** @param problem null unless something was refused @param name as it was typed @param site as it was typed */
    static native TemplateInstance stations(KioskBoard view, String problem, String name, String site);

    /** A pairing code, shown once. */
    static native TemplateInstance pairing(KioskBoard view, String station, String code);

    /** @param typed what was looked for; null before anything was @param problem null unless something was refused */
    static native TemplateInstance invited(
            KioskBoard view,
            String typed,
            List<InvitedTickets.Found> found,
            List<KioskTicket.IdKind> kinds,
            String problem);

    /** A ticket to be handed out. */
    static native TemplateInstance ticket(KioskBoard view, String applicant, String number);
}
