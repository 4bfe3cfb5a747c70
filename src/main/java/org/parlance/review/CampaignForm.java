package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.bank.Blueprint;
import org.parlance.engine.SpellingVariant;
import org.parlance.hiring.ReviewChoices;
import org.parlance.hiring.ScoringChoices;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/**
 * A new campaign as it was typed, kept so that a mistake costs no typing. Days are whole days in the server's zone.
 *
 * @param language whose job profiles are shown; empty for all
 * @param kind of the job profiles that are shown; empty for all
 * @param seats empty for as many as are invited
 */
record CampaignForm(
        @RestForm String language,
        @RestForm String kind,
        @RestForm String profile,
        @RestForm String account,
        @RestForm String calibration,
        @RestForm String writingCalibration,
        @RestForm String spelling,
        @RestForm String name,
        @RestForm String opens,
        @RestForm String closes,
        @RestForm String seats,
        @RestForm String twoPersons,
        @RestForm String showsResults) {

    /** Open from today on, for thirty days. @param language and kind of the job profiles that are shown; null for all */
    static CampaignForm suggested(String language, String kind, LocalDate today) {
        return new CampaignForm(
                language == null ? "" : language,
                kind == null ? "" : kind,
                "",
                "",
                "",
                "",
                "",
                "",
                today.toString(),
                today.plusDays(30).toString(),
                "",
                "",
                "");
    }

    boolean shows(Blueprint profile) {
        return fits(language, profile.language()) && fits(kind, profile.jobProfile());
    }

    private static boolean fits(String wanted, String is) {
        return wanted == null || wanted.isBlank() || wanted.equals(is);
    }

    public boolean isLanguage(String id) {
        return id.equals(language);
    }

    public boolean isKind(String id) {
        return id.equals(kind);
    }

    /** @throws HttpProblem 400 when it is no date */
    Instant opensAt(ZoneId zone) {
        return day(opens).atStartOfDay(zone).toInstant();
    }

    /** The end of the closing day. @throws HttpProblem 400 when it is no date */
    Instant closesAt(ZoneId zone) {
        return day(closes).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * As typed; whether the calibrations fit is not checked here.
     *
     * @throws HttpProblem 400 when there is no such spelling
     */
    ScoringChoices choices() {
        return new ScoringChoices(orNull(calibration), orNull(writingCalibration), spellingVariant());
    }

    /** How its results are reviewed; a box that is not ticked sends nothing. */
    ReviewChoices reviewing() {
        return new ReviewChoices("on".equals(twoPersons), "on".equals(showsResults));
    }

    private static String orNull(String chosen) {
        return chosen == null || chosen.isBlank() ? null : chosen;
    }

    private SpellingVariant spellingVariant() {
        return spelling == null || spelling.isBlank()
                ? SpellingVariant.ANY
                : SpellingVariant.ofId(spelling)
                        .orElseThrow(() -> Problems.badRequest(
                                PageLanguage.words(ReviewRefusalMessages.class).noSuchSpelling(spelling)));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw Problems.badRequest(
                    PageLanguage.words(ReviewRefusalMessages.class).giveDays());
        }
    }
}
