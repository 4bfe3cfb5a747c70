package org.parlance.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parlance.bank.ItemType;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.scoring.objective.TypingLimit;
import org.parlance.verdict.Reason;
import org.parlance.web.NumberFormats;
import org.parlance.web.PageLanguage;

/** Says the reasons of a verdict in words, with scores in whole points. */
final class ReasonWords {
    private final ReasonMessages messages;
    private final TermMessages terms;
    private final Locale locale;

    ReasonWords(ReasonMessages messages, TermMessages terms, Locale locale) {
        this.messages = messages;
        this.terms = terms;
        this.locale = locale;
    }

    /** In the language of the page that is asked for. */
    static ReasonWords of(PageLanguage page) {
        return new ReasonWords(page.messages(ReasonMessages.class), page.messages(TermMessages.class), page.locale());
    }

    /** In their order; the same words once, with how often. */
    List<String> of(List<Reason> reasons) {
        return reasons.stream()
                .collect(Collectors.groupingBy(this::of, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(said -> said.getValue() == 1 ? said.getKey() : said.getKey() + " (" + said.getValue() + "×)")
                .toList();
    }

    String of(Reason reason) {
        return switch (reason.code()) {
            case MEETS_ALL -> messages.meetsAll();
            case OVERALL_BELOW_CUT -> messages.overallBelowCut(value(reason), limit(reason));
            case SKILL_BELOW_MINIMUM ->
                messages.skillBelowMinimum(terms.skill(Skill.ofId(reason.name())), value(reason), limit(reason));
            case TRAIT_BELOW_MINIMUM -> messages.traitBelowMinimum(trait(reason), value(reason), limit(reason));
            case BORDERLINE -> messages.borderline(Math.round(100 * reason.value()));
            case JUDGED_TRAITS_ONLY -> messages.judgedTraitsOnly();
            case UNSCORABLE -> messages.unscorable(messages.unscorableBecause(reason.name()));
            case NOT_REACHED ->
                reason.name().equals("interrupted")
                        ? messages.interruptedForGood()
                        : messages.notReached(terms.itemType(ItemType.ofId(reason.name())));
            case TRAIT_MISSING -> messages.traitMissing(trait(reason));
            case RATED_BY_PERSON -> messages.ratedByPerson(trait(reason));
            case NO_CALIBRATION -> messages.noCalibration(reason.name());
            case ANSWERS_NOT_RECOGNISED ->
                messages.answersNotRecognised(Math.round(reason.value()), Math.round(reason.limit()));
            case FLAGGED -> messages.flagged(terms.flag(reason.name()));
            case LIMITED_BY_TYPING -> messages.limitedByTyping(words(reason), (long) Math.floor(reason.limit()));
        };
    }

    private String trait(Reason reason) {
        return terms.trait(Trait.ofId(reason.name()));
    }

    private static String limit(Reason reason) {
        return whole(reason.limit());
    }

    /** In whole points; with a decimal where rounding would hide that it is below the limit. */
    private String value(Reason reason) {
        return NumberFormats.held(reason.value(), reason.limit(), 0, locale);
    }

    private String words(Reason reason) {
        return NumberFormats.held(reason.value(), TypingLimit.LEAST_WPM, 0, locale);
    }

    private static String whole(double points) {
        return Long.toString(Math.round(points));
    }
}
