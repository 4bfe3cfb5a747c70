package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Reason;
import org.parlance.verdict.VerdictWords;
import org.parlance.web.PageLanguage;

/** The words of the result page, for files. */
@ApplicationScoped
class ShownVerdictWords implements VerdictWords {
    private final TermMessages terms;
    private final ReasonWords reasons;

    @Inject
    ShownVerdictWords(ReasonMessages reasons, TermMessages terms) {
        this(reasons, terms, Locale.ENGLISH);
    }

    private ShownVerdictWords(ReasonMessages reasons, TermMessages terms, Locale language) {
        this.terms = terms;
        this.reasons = new ReasonWords(reasons, terms, language);
    }

    @Override
    public VerdictWords in(Locale language) {
        return new ShownVerdictWords(
                PageLanguage.messages(ReasonMessages.class, language),
                PageLanguage.messages(TermMessages.class, language),
                language);
    }

    @Override
    public String reason(Reason reason) {
        return reasons.of(reason);
    }

    @Override
    public List<String> reasons(List<Reason> all) {
        return reasons.of(all);
    }

    @Override
    public String outcome(Outcome outcome) {
        return terms.outcome(outcome);
    }

    @Override
    public String skill(Skill skill) {
        return terms.skill(skill);
    }

    @Override
    public String trait(Trait trait) {
        return terms.trait(trait);
    }
}
