package org.parlance.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.parlance.bank.Blueprint;
import org.parlance.bank.Blueprint.Section;
import org.parlance.bank.CallKind;
import org.parlance.bank.ItemType;
import org.parlance.hiring.AccommodationService;
import org.parlance.hiring.GrantedAccommodations;
import org.parlance.hiring.Invitation;

/** The applicant's pages. Fetching one starts nothing; an applicant who is elsewhere in the test is sent there. */
@Path("/sitting")
@Produces(MediaType.TEXT_HTML)
@Blocking
class SittingPages {
    private final CurrentSitting sitting;
    private final AttemptService attempts;
    private final FormItems formItems;
    private final Replacements replacements;
    private final WrittenAnswers answers;
    private final TrainingDeclarations declarations;
    private final AttemptBreaks breaks;
    private final AttemptDevices devices;
    private final AccommodationService accommodations;
    private final Withdrawals withdrawals;
    private final CurrentStation station;
    private final VoiceConsents voices;
    private final Clock clock;

    SittingPages(
            CurrentSitting sitting,
            AttemptService attempts,
            FormItems formItems,
            Replacements replacements,
            WrittenAnswers answers,
            TrainingDeclarations declarations,
            AttemptBreaks breaks,
            AttemptDevices devices,
            AccommodationService accommodations,
            Withdrawals withdrawals,
            CurrentStation station,
            VoiceConsents voices,
            Clock clock) {
        this.sitting = sitting;
        this.attempts = attempts;
        this.formItems = formItems;
        this.replacements = replacements;
        this.answers = answers;
        this.declarations = declarations;
        this.breaks = breaks;
        this.devices = devices;
        this.accommodations = accommodations;
        this.withdrawals = withdrawals;
        this.station = station;
        this.voices = voices;
        this.clock = clock;
    }

    @GET
    public Response welcome() {
        Optional<Invitation> invitation = sitting.findInvitation();
        if (invitation.isEmpty()) {
            return goTo(station.find().isPresent() ? "/kiosk" : "/start");
        }
        Optional<Attempt> attempt = sitting.findAttempt();
        if (attempt.isPresent()) {
            return goTo(placeOf(attempt.get()));
        }
        UUID invitationId = invitation.get().id();
        if (withdrawals.stopped(invitationId)) {
            return goTo("/sitting/my-data");
        }
        Blueprint blueprint = invitation.get().blueprint();
        GrantedAccommodations granted = accommodations.granted(invitationId);
        SittingSize size = SittingSize.of(blueprint, granted);
        return page(SittingTemplates.welcome(new WelcomeView(
                invitation.get().applicant().name(),
                invitation.get().campaign().name(),
                size.minutes(),
                size.megabytes(),
                blueprint.spoken(),
                blueprint.sections().stream().map(Section::type).anyMatch(SittingPages::mayBeHeard),
                blueprint.triesOut(),
                invitation.get().campaign().fullScreen(),
                Agreement.VERSION,
                blueprint.sections().stream()
                        .map(section -> new WelcomeView.SectionView(
                                section.type(),
                                section.count(),
                                section.kind() != null && section.kind() != CallKind.INBOUND))
                        .toList(),
                SupportView.of(granted, accommodations.requestOf(invitationId)),
                voices.asked(invitation.get()) ? VoiceConsents.VERSION : null,
                invitation
                        .get()
                        .campaign()
                        .notice()
                        .map(notice -> NoticeView.of(notice, LocalDate.now(clock)))
                        .orElse(null))));
    }

    private static boolean mayBeHeard(ItemType type) {
        return type.spoken() || type == ItemType.DICTATION || type == ItemType.FORM;
    }

    @GET
    @Path("/equipment")
    public Response equipment() {
        return duringAttempt(
                attempt -> blueprint().spoken() ? page(SittingTemplates.equipment()) : goTo("/sitting/practice"));
    }

    @GET
    @Path("/practice")
    public Response practice() {
        return duringAttempt(attempt -> {
            Blueprint blueprint = blueprint();
            List<ItemType> types =
                    blueprint.sections().stream().map(Section::type).toList();
            return page(SittingTemplates.practice(
                    new PracticeView(blueprint.spoken(), PracticeItems.fragments(types, attempt.accommodations()))));
        });
    }

    @GET
    @Path("/test")
    public Response test() {
        return duringAttempt(attempt -> {
            boolean underWay =
                    formItems.ofAttempt(attempt.id()).stream().anyMatch(item -> item.state() != FormItem.State.WAITING);
            return page(SittingTemplates.test(blueprint().spoken(), underWay, attempt.fullScreen()));
        });
    }

    /** The fragment of the item to be taken now; 204 with the place to go to when the test is over. */
    @POST
    @Path("/items/current")
    @Transactional(dontRollbackOn = HttpProblem.class)
    public Response current(@QueryParam("break") boolean breakWanted) {
        Attempt attempt = sitting.attempt();
        Optional<AttemptBreak> paused = breaks.current(attempt.id(), breakWanted);
        if (paused.isPresent()) {
            return page(ItemFragments.pause(paused.get().secondsLeft(clock.instant())));
        }
        Optional<FormItem> current = attempts.current(attempt.id());
        if (current.isEmpty()) {
            return Response.noContent().header("X-Next", "/sitting/done").build();
        }
        FormItem formItem = current.get();
        ItemFrame frame = new ItemFrame(
                formItem.id(),
                sitting.invitation().campaign().language(),
                formItem.position(),
                formItems.positions(attempt.id()),
                "/sitting/items/" + formItem.id() + "/prompts/",
                "",
                formItem.readyAt() != null,
                prepared(formItem),
                replacements.mayRetake(formItem),
                saved(formItem),
                attempt.accommodations().extraTime(),
                attempt.accommodations().asText(formItem.itemType()),
                breaks.left(attempt));
        return Response.ok(ItemFragment.of(frame, formItem.item()).render())
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Ends a break before its time. */
    @POST
    @Path("/break/end")
    public Response endBreak() {
        breaks.end(sitting.attempt().id());
        return Response.noContent().build();
    }

    private boolean prepared(FormItem formItem) {
        return formItem.clock().remainingSeconds(clock.instant())
                <= formItem.item().header().answerSeconds();
    }

    private ItemFrame.Saved saved(FormItem formItem) {
        return answers.inTime(formItem.id()).map(ItemFrame.Saved::of).orElse(ItemFrame.Saved.NOTHING);
    }

    @GET
    @Path("/resume")
    public Response resume() {
        Optional<Attempt> attempt = sitting.findAttempt();
        if (attempt.isEmpty()) {
            return goTo("/sitting");
        }
        if (!devices.lets(attempt.get(), sitting.cookie())) {
            return goTo("/sitting/elsewhere");
        }
        attempts.settle(attempt.get().id());
        return attempts.interruption(attempt.get().id())
                .map(interruption -> page(SittingTemplates.resume(interruption)))
                .orElseGet(() -> goTo(placeOf(attempt.get())));
    }

    @GET
    @Path("/done")
    public Response done() {
        Optional<Attempt> attempt = sitting.findAttempt();
        if (attempt.isEmpty() || attempt.get().state().running()) {
            return goTo(attempt.map(this::placeOf).orElse("/sitting"));
        }
        if (station.seats(sitting.invitation().id())) {
            return goTo("/kiosk/end");
        }
        return page(SittingTemplates.done(new DoneView(
                sitting.invitation().applicant().name(),
                blueprint().spoken(),
                attempt.get().state() == Attempt.State.DECIDED
                        && !attempt.get().isConfirmation()
                        && sitting.invitation().campaign().showsResults())));
    }

    private Response duringAttempt(Function<Attempt, Response> page) {
        Optional<Attempt> attempt = sitting.findAttempt();
        if (attempt.isEmpty()) {
            return goTo("/sitting");
        }
        if (attempt.get().state() != Attempt.State.STARTED || !devices.lets(attempt.get(), sitting.cookie())) {
            return goTo(placeOf(attempt.get()));
        }
        boolean asked =
                declarations.outstanding(attempt.get().id(), blueprint()).isEmpty();
        return asked ? page.apply(attempt.get()) : goTo("/sitting/training");
    }

    private String placeOf(Attempt attempt) {
        if (!devices.lets(attempt, sitting.cookie())) {
            return "/sitting/elsewhere";
        }
        return switch (attempt.state()) {
            case STARTED -> "/sitting/test";
            case INTERRUPTED -> "/sitting/resume";
            case SUBMITTED, SCORED, DECIDED, VOIDED -> "/sitting/done";
        };
    }

    private Blueprint blueprint() {
        return sitting.invitation().blueprint();
    }

    private static Response page(TemplateInstance template) {
        return Response.ok(template.render())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response goTo(String place) {
        return Response.seeOther(URI.create(place)).build();
    }
}
