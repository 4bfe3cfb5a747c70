package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.parlance.bank.Banks;
import org.parlance.bank.Blueprint;
import org.parlance.engine.SpellingVariant;
import org.parlance.hiring.AccommodationService;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.ScoringChoices;
import org.parlance.hiring.Seats;
import org.parlance.identity.ClientAccount;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.scoring.CalibrationFacts;
import org.parlance.scoring.Calibrations;
import org.parlance.verdict.PolicyForecasts;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** The list of campaigns, a campaign's page with its live states, and the form for a new one. */
@Path("/campaigns")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class CampaignPages {
    private final CurrentStaff staff;
    private final CampaignReader reader;
    private final CampaignService campaigns;
    private final Seats seats;
    private final AccommodationService accommodations;
    private final Banks banks;
    private final Calibrations calibrations;
    private final PolicyForecasts forecasts;
    private final Clock clock;

    CampaignPages(
            CurrentStaff staff,
            CampaignReader reader,
            CampaignService campaigns,
            Seats seats,
            AccommodationService accommodations,
            Banks banks,
            Calibrations calibrations,
            PolicyForecasts forecasts,
            Clock clock) {
        this.staff = staff;
        this.reader = reader;
        this.campaigns = campaigns;
        this.seats = seats;
        this.accommodations = accommodations;
        this.banks = banks;
        this.calibrations = calibrations;
        this.forecasts = forecasts;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@RestQuery String search, @RestQuery String page) {
        return ReviewTemplates.campaigns(
                reader.page(staff.accountIds(), ApplicantFilter.searched(search), ApplicantFilter.number(page)),
                staff.answersRequests()
                        ? accommodations.waiting(staff.accountIds()).size()
                        : 0,
                staff.is(Role.RECRUITER));
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.RECRUITER)
    public TemplateInstance form(@QueryParam("language") String language, @QueryParam("kind") String kind) {
        return form(CampaignForm.suggested(language, kind, LocalDate.now(clock)), null);
    }

    @POST
    @RolesAllowed(Role.RECRUITER)
    public Response create(@BeanParam CampaignForm form) {
        try {
            OptionalInt wanted = Seats.typed(form.seats());
            Campaign campaign = campaigns.create(
                    account(form),
                    form.name(),
                    form.profile(),
                    choices(form),
                    form.opensAt(clock.getZone()),
                    form.closesAt(clock.getZone()),
                    staff.actor());
            if (wanted.isPresent()) {
                seats.set(campaign, wanted, staff.actor());
            }
            campaigns.choose(campaign.id(), form.reviewing(), staff.actor());
            return Response.seeOther(URI.create("/campaigns/" + campaign.id())).build();
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(form(form, refused.getDetail()))
                    .build();
        }
    }

    private ClientAccount account(CampaignForm form) {
        return staff.accounts().stream()
                .filter(account -> account.id().toString().equals(form.account()))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest(
                        PageLanguage.words(ReviewRefusalMessages.class).chooseAccount()));
    }

    /** @throws HttpProblem 400 when one does not fit the speech model of the profile's language, or the rubric */
    private ScoringChoices choices(CampaignForm form) {
        ScoringChoices choices = form.choices();
        if (!fits(form, choices.calibrationId(), calibrations::fitting)) {
            throw Problems.badRequest(
                    PageLanguage.words(ReviewRefusalMessages.class).calibrationMisfit(choices.calibrationId()));
        }
        if (!fits(form, choices.writingCalibrationId(), calibrations::fittingWriting)) {
            throw Problems.badRequest(PageLanguage.words(ReviewRefusalMessages.class)
                    .writingCalibrationMisfit(choices.writingCalibrationId()));
        }
        return choices;
    }

    private boolean fits(CampaignForm form, String chosen, Function<String, List<CalibrationFacts>> fitting) {
        return chosen == null
                || banks.blueprint(form.profile()).stream()
                        .flatMap(profile -> fitting.apply(profile.language()).stream())
                        .anyMatch(calibration -> calibration.id().equals(chosen));
    }

    private TemplateInstance form(CampaignForm form, String problem) {
        List<Blueprint> all = banks.blueprints();
        List<Blueprint> profiles = all.stream().filter(form::shows).toList();
        return ReviewTemplates.newCampaign(
                form,
                ProfileLanguage.of(all),
                all.stream().map(Blueprint::jobProfile).distinct().sorted().toList(),
                profiles.stream()
                        .map(profile -> new ProfileOffer(profile, forecasts.of(profile)))
                        .toList(),
                staff.accounts(),
                CalibrationOffer.ofVoice(profiles, calibrations::fitting),
                CalibrationOffer.ofWriting(profiles, calibrations::fittingWriting),
                spellings(profiles),
                problem);
    }

    /** What may be chosen; nothing where no profile is English. */
    private static List<SpellingVariant> spellings(List<Blueprint> profiles) {
        boolean english = profiles.stream().anyMatch(profile -> "en".equals(profile.language()));
        return english ? List.of(SpellingVariant.values()) : List.of();
    }

    @GET
    @Path("/{campaignId}")
    public TemplateInstance one(
            @PathParam("campaignId") UUID campaignId,
            @BeanParam ApplicantFilter.Asked asked,
            @RestQuery String done,
            @RestQuery String count) {
        CampaignView view = reader.one(campaignId, staff.accountIds(), asked.filter(), Reader.of(staff));
        return ReviewTemplates.campaign(
                view, InvitationForm.EMPTY, null, false, ChosenDeed.notice(done, count), staff.is(Role.RECRUITER));
    }

    /** The part of the page that a script asks for again when something has moved. */
    @GET
    @Path("/{campaignId}/live")
    public Response live(@PathParam("campaignId") UUID campaignId, @BeanParam ApplicantFilter.Asked asked) {
        return Response.ok(ReviewTemplates.applicants(
                        reader.applicants(campaignId, staff.accountIds(), asked.filter(), Reader.of(staff))))
                .header("Cache-Control", "no-store")
                .build();
    }
}
