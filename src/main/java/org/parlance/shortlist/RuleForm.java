package org.parlance.shortlist;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.shortlist.ShortlistRule.PassedBy;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** A rule as it is typed: part of the page's address, so that it can be kept as a bookmark. */
public class RuleForm {
    @RestQuery
    private String overall;

    @RestQuery
    private String skill;

    @RestQuery
    private String skillLeast;

    @RestQuery
    private String trait;

    @RestQuery
    private String traitLeast;

    @RestQuery
    private String verdict;

    @RestQuery
    private String from;

    @RestQuery
    private String to;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when something typed is no score or day */
    ShortlistRule rule() {
        Double leastOfSkill = points(skillLeast);
        Double leastOfTrait = points(traitLeast);
        return new ShortlistRule(
                points(overall),
                leastOfSkill == null || text(skill).isEmpty() ? Map.of() : Map.of(skillOf(skill), leastOfSkill),
                leastOfTrait == null || text(trait).isEmpty() ? Map.of() : Map.of(traitOf(trait), leastOfTrait),
                Arrays.stream(PassedBy.values())
                        .filter(known -> known.name().equals(verdict))
                        .findFirst()
                        .orElse(PassedBy.ANYBODY),
                day(from),
                day(to));
    }

    private static Double points(String typed) {
        if (text(typed).isEmpty()) {
            return null;
        }
        try {
            double points = Double.parseDouble(typed.strip().replace(',', '.'));
            if (points >= 0 && points <= 100) {
                return points;
            }
        } catch (NumberFormatException noNumber) {
            throw noScore(typed);
        }
        throw noScore(typed);
    }

    private static ShortlistRefusalMessages words() {
        return PageLanguage.words(ShortlistRefusalMessages.class);
    }

    private static RuntimeException noScore(String typed) {
        return Problems.badRequest(words().noScore(typed.strip()));
    }

    private static LocalDate day(String typed) {
        try {
            return text(typed).isEmpty() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            throw Problems.badRequest(words().noDay(typed.strip()));
        }
    }

    private static Skill skillOf(String id) {
        try {
            return Skill.ofId(id);
        } catch (IllegalArgumentException unknown) {
            throw Problems.badRequest(words().chooseSkill());
        }
    }

    private static Trait traitOf(String id) {
        try {
            return Trait.ofId(id);
        } catch (IllegalArgumentException unknown) {
            throw Problems.badRequest(words().chooseTrait());
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String overall() {
        return text(overall);
    }

    public String skill() {
        return text(skill);
    }

    public String skillLeast() {
        return text(skillLeast);
    }

    public String trait() {
        return text(trait);
    }

    public String traitLeast() {
        return text(traitLeast);
    }

    public String verdict() {
        return text(verdict);
    }

    public String from() {
        return text(from);
    }

    public String to() {
        return text(to);
    }

    /** As the address has it, so that a form that is posted keeps the rule. */
    public String query() {
        return String.join(
                "&",
                parameter("overall", overall),
                parameter("skill", skill),
                parameter("skillLeast", skillLeast),
                parameter("trait", trait),
                parameter("traitLeast", traitLeast),
                parameter("verdict", verdict),
                parameter("from", from),
                parameter("to", to));
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(text(value), StandardCharsets.UTF_8);
    }
}
