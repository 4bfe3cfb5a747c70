package org.parlance.analysis.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.parlance.delivery.CurrentSitting;
import org.parlance.hiring.Invitation;

/** Whether the applicant who has handed in is asked, on the last page, to say something of themselves. */
@Named("voluntary")
@RequestScoped
public class VoluntaryOffer {
    private final CurrentSitting sitting;
    private final SelfDeclarations declarations;

    VoluntaryOffer(CurrentSitting sitting, SelfDeclarations declarations) {
        this.sitting = sitting;
        this.declarations = declarations;
    }

    /** Once they have answered, they are not asked again. */
    public boolean open() {
        Invitation invitation = sitting.invitation();
        return !declarations.answered(invitation.id())
                && !declarations.asked(invitation.campaign().id()).isEmpty();
    }
}
