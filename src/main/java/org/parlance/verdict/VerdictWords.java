package org.parlance.verdict;

import java.util.List;
import java.util.Locale;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;

/** Says verdicts in English words; whoever shows results to people knows them, and whoever writes them into files asks here. */
public interface VerdictWords {
    String reason(Reason reason);

    /** In their order; the same words once, with how often. */
    List<String> reasons(List<Reason> reasons);

    String outcome(Outcome outcome);

    String skill(Skill skill);

    String trait(Trait trait);

    /** The same in a language; in English where it is not translated. */
    VerdictWords in(Locale language);
}
