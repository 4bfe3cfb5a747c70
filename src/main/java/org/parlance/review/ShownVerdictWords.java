package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private final PageLanguage page;

    @Inject
    ShownVerdictWords(ReasonMessages reasons, TermMessages terms, PageLanguage page) {
        this(new ReasonWords(reasons, terms, Locale.ENGLISH), terms, page);
    }

    private ShownVerdictWords(ReasonWords reasons, TermMessages terms, PageLanguage page) {
        this.terms = terms;
        this.reasons = reasons;
        this.page = page;
    }

    @Override
    public VerdictWords ofPage() {
        return new ShownVerdictWords(ReasonWords.of(page), page.messages(TermMessages.class), page);
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
