package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Reason;
import org.parlance.verdict.VerdictWords;

/** The words of the result page, for files, in English. */
@ApplicationScoped
class ShownVerdictWords implements VerdictWords {
    private final TermMessages terms;
    private final ReasonWords reasons;

    ShownVerdictWords(ReasonMessages reasons, TermMessages terms) {
        this.terms = terms;
        this.reasons = new ReasonWords(reasons, terms, Locale.ENGLISH);
    }

    @Override
    public String reason(Reason reason) {
        return reasons.of(reason);
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
