package org.parlance.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.delivery.Attempt;
import org.parlance.scoring.EngineVersions;
import org.parlance.verdict.Endorsement;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.VerdictWords;
import org.parlance.web.PageLanguage;

/** Prints score reports and says whether one is real. */
@ApplicationScoped
public class ScoreReports {
    /**
     * What anybody may know of a report whose code they have.
     *
     * @param initials of the applicant's name
     * @param stands whether the result is still what the report says
     */
    record Checked(String initials, String profile, Outcome outcome, Instant issuedAt, boolean stands) {}

    private final URI publicUrl;
    private final EntityManager entities;
    private final ApplicantResults results;
    private final Judgements judgements;
    private final EngineVersions engineVersions;
    private final ReportPdf pdf;
    private final PageLanguage language;
    private final VerdictWords words;
    private final AuditTrail audit;
    private final Clock clock;

    ScoreReports(
            @ConfigProperty(name = "parlance.public-url", defaultValue = "http://localhost:8080") URI publicUrl,
            EntityManager entities,
            ApplicantResults results,
            Judgements judgements,
            EngineVersions engineVersions,
            ReportPdf pdf,
            PageLanguage language,
            VerdictWords words,
            AuditTrail audit,
            Clock clock) {
        this.publicUrl = publicUrl;
        this.entities = entities;
        this.results = results;
        this.judgements = judgements;
        this.engineVersions = engineVersions;
        this.pdf = pdf;
        this.language = language;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One page with the result of an attempt, in the language of the page that was asked for. The same result has the
     * same code at each printing.
     *
     * @return a PDF file; empty as long as there is no verdict
     */
    @Transactional
    public Optional<byte[]> print(UUID attemptId, Actor actor) {
        return results.of(List.of(attemptId)).stream()
                .findFirst()
                .map(result -> print(result, language.locale(), actor));
    }

    /**
     * One page with a result that was endorsed for a campaign that may be seen, in the language of the page.
     *
     * @param knownAccounts those whose results the reader may see
     */
    @Transactional
    byte[] print(Endorsement endorsement, Predicate<UUID> knownAccounts, Actor actor) {
        List<UUID> attempt = List.of(endorsement.attempt().id());
        return print(
                results.of(endorsement.campaign().id(), attempt, knownAccounts).get(0), language.locale(), actor);
    }

    /** @param reader the language of whoever the report is for: a job has no page to go by */
    @Transactional
    byte[] print(ApplicantResult result, Locale reader, Actor actor) {
        ScoreReport report = issued(result.judgement());
        audit.record(
                actor,
                "report.printed",
                result.endorsed() == null
                        ? result.attemptId()
                        : result.endorsed().id());
        return pdf.of(view(result, report, reader));
    }

    private ScoreReport issued(Judgement judgement) {
        return entities.createQuery("from ScoreReport where attemptId = :attempt order by issuedAt", ScoreReport.class)
                .setParameter("attempt", judgement.attemptId())
                .getResultStream()
                .filter(report -> report.stands(judgement))
                .findFirst()
                .orElseGet(() -> {
                    ScoreReport report = new ScoreReport(judgement, clock.instant());
                    entities.persist(report);
                    return report;
                });
    }

    private ReportView view(ApplicantResult result, ScoreReport report, Locale reader) {
        Judgement judgement = result.judgement();
        Optional<Judgement.Decided> decision = Optional.ofNullable(judgement.decision());
        VerdictWords said = words.in(reader);
        HandoverMessages handover = PageLanguage.messages(HandoverMessages.class, reader);
        return new ReportView(
                result.applicant(),
                result.account(),
                result.campaign(),
                result.profile(),
                result.submittedAt(),
                said.outcome(judgement.outcome()),
                said.outcome(judgement.machine()),
                judgement.issuedAt(),
                decision.map(Judgement.Decided::by).orElse(null),
                decision.map(Judgement.Decided::at).orElse(null),
                decision.map(Judgement.Decided::reason).orElse(null),
                judgement.settled(),
                said.reasons(judgement.reasons()),
                result.scores().stream().map(line -> bar(line, said, reader)).toList(),
                result.training().stream()
                        .map(one -> one.title() + ": " + handover.trainingState(one.state()))
                        .toList(),
                judgement.engineVersion(),
                engineVersions.components(judgement.engineVersion()).entrySet().stream()
                        .map(part -> part.getKey() + " " + part.getValue())
                        .toList(),
                report.shownCode(),
                publicUrl.resolve("/verify").toString(),
                clock.instant(),
                result.endorsed() == null ? null : ShortlistCsv.origin(handover, result.endorsed()),
                reader);
    }

    private ReportView.Bar bar(ApplicantResult.Line line, VerdictWords said, Locale reader) {
        String name =
                switch (line.level()) {
                    case OVERALL ->
                        PageLanguage.messages(ShortlistMessages.class, reader).overall();
                    case SKILL -> said.skill(line.skill());
                    case TRAIT -> said.trait(line.trait());
                };
        return new ReportView.Bar(line.level(), name, line.value(), line.sem(), line.limit());
    }

    /** Empty where no report has the code. */
    @Transactional
    Optional<Checked> check(String typed) {
        return ScoreReport.codeTyped(typed)
                .map(code -> entities.find(ScoreReport.class, code))
                .map(this::checked);
    }

    private Checked checked(ScoreReport report) {
        Attempt attempt = entities.find(Attempt.class, report.attemptId());
        boolean stands = attempt.state() != Attempt.State.VOIDED
                && judged(report).filter(report::stands).isPresent();
        return new Checked(
                initials(attempt.invitation().applicant().name()),
                attempt.invitation().campaign().blueprint().name(),
                report.outcome(),
                report.issuedAt(),
                stands);
    }

    private Optional<Judgement> judged(ScoreReport report) {
        List<UUID> attempt = List.of(report.attemptId());
        Map<UUID, Judgement> known = report.endorsementId()
                .map(id -> entities.find(Endorsement.class, id).campaign().id())
                .map(campaignId -> judgements.of(campaignId, attempt, account -> false))
                .orElseGet(() -> judgements.own(attempt));
        return Optional.ofNullable(known.get(report.attemptId()));
    }

    static String initials(String name) {
        return Arrays.stream(name.strip().split("[\\s-]+"))
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }
}
