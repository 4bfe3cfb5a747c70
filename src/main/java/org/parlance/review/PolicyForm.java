package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.parlance.bank.Blueprint.ReviewLimits;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.hiring.PolicyRules;
import org.parlance.web.Problems;

/** A campaign's limits as they were typed, by field name, kept so that a mistake costs no typing. Limits are in percent. */
final class PolicyForm {
    private static final String SKILL = "skill.";
    private static final String TRAIT = "trait.";

    private final Map<String, String> typed;

    private PolicyForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static PolicyForm of(PolicyRules rules, int version) {
        Map<String, String> fields = new HashMap<>();
        fields.put("version", Integer.toString(version));
        fields.put("cut", shown(rules.cut()));
        fields.put("lower", shown(100 * rules.review().lower()));
        fields.put("upper", shown(100 * rules.review().upper()));
        rules.skills().forEach((skill, rule) -> fields.put(SKILL + skill.id(), shown(rule.minimum())));
        rules.traitMinima().forEach((trait, minimum) -> fields.put(TRAIT + trait.id(), shown(minimum)));
        return new PolicyForm(fields);
    }

    static PolicyForm of(MultivaluedMap<String, String> form) {
        Map<String, String> fields = new HashMap<>();
        form.forEach((field, values) -> fields.put(field, values.get(0)));
        return new PolicyForm(fields);
    }

    /** Whole where it is, else with what decimals it has. */
    private static String shown(double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** What stands in a field; empty where nothing does. */
    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public String skill(Skill skill) {
        return value(SKILL + skill.id());
    }

    public String trait(Trait trait) {
        return value(TRAIT + trait.id());
    }

    /** All fields by name, to be sent again. */
    public Map<String, String> fields() {
        return typed;
    }

    /** @throws HttpProblem 400 when it is no number */
    int version() {
        return (int) number("version").orElseThrow(() -> Problems.badRequest("Open the page of the rules again."));
    }

    /** @throws HttpProblem 400 when a field holds no number, or the rules do not take it */
    PolicyRules rules(PolicyRules before) {
        Map<Skill, Double> skills = new EnumMap<>(Skill.class);
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        before.skills().forEach((skill, rule) -> {
            number(SKILL + skill.id()).ifPresent(minimum -> skills.put(skill, minimum));
            rule.traits().keySet().forEach(trait -> number(TRAIT + trait.id())
                    .ifPresent(minimum -> traits.put(trait, minimum)));
        });
        return before.limitedBy(
                number("cut").orElseThrow(() -> Problems.badRequest("Give the cut score.")),
                skills,
                traits,
                new ReviewLimits(percent("lower") / 100, percent("upper") / 100));
    }

    private double percent(String field) {
        return number(field)
                .orElseThrow(() -> Problems.badRequest("Give both probabilities between which a person decides."));
    }

    private OptionalDouble number(String field) {
        String value = value(field).replace(',', '.');
        try {
            return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
        } catch (NumberFormatException none) {
            throw Problems.badRequest("'" + value + "' is no number.");
        }
    }

    /** The traits that a policy weighs, each once. */
    static Iterable<Trait> traits(PolicyRules rules) {
        TreeSet<Trait> traits = new TreeSet<>();
        rules.skills().values().forEach(rule -> traits.addAll(rule.traits().keySet()));
        return traits;
    }
}
