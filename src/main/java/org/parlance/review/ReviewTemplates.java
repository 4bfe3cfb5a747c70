package org.parlance.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.parlance.engine.SpellingVariant;
import org.parlance.hiring.AccommodationService;
import org.parlance.identity.ClientAccount;

/** The recruiter's pages. */
@CheckedTemplate(basePath = "ReviewPages")
final class ReviewTemplates {
    private ReviewTemplates() {}

    static native TemplateInstance landing(boolean signedIn);

    /** @param requests for accommodations that wait for the reader's answer */
    static native TemplateInstance campaigns(CampaignPage page, int requests, boolean mayEdit);

    static native TemplateInstance newCampaign(
            CampaignForm form,
            List<ProfileLanguage> languages,
            List<String> kinds,
            List<ProfileOffer> profiles,
            List<ClientAccount> accounts,
            List<CalibrationOffer> offers,
            List<CalibrationOffer> writingOffers,
            List<SpellingVariant> spellings,
            String problem);

    /**
     * @param retest whether to ask why somebody who sat a test lately may be tested again
     * @param notice what was just done to the chosen ones; null when nothing was
     */
    static native TemplateInstance campaign(
            CampaignView view, InvitationForm form, String problem, boolean retest, String notice, boolean mayEdit);

    /** What changes by itself on a campaign's page. */
    static native TemplateInstance applicants(ApplicantPage page);

    /** What is to be done to the chosen applicants, or was and could not be done to some. */
    static native TemplateInstance chosen(ChosenView view);

    /** @param reason the applicant's, while the request is open; else null @param problem null unless it was refused */
    static native TemplateInstance accommodations(
            UUID campaignId,
            UUID invitationId,
            AccommodationView view,
            AccommodationForm form,
            String reason,
            String problem);

    /** Those that wait for HR's answer. */
    static native TemplateInstance requests(List<AccommodationService.Waiting> requests);

    static native TemplateInstance invitation(InvitationView view);

    /** What scoring made of an answer that belongs to no attempt. */
    static native TemplateInstance unattempted(UnattemptedView view);

    /**
     * @param listed its place in the table that it was opened from; null for none
     * @param percentile null where it says little
     */
    static native TemplateInstance result(
            ResultView view,
            ReviewingView reviewing,
            ResultPlace listed,
            Percentile percentile,
            String problem,
            String typedReason);
}
