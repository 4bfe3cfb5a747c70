package org.parlance.bank;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the accommodations of a blueprint have to keep to: none may take away what the profile measures. */
final class AccommodationRules {
    /** Of every other type what is heard is the answer itself, or nothing is heard. */
    private static final Set<ItemType> READABLE = EnumSet.of(
            ItemType.SHORT_ANSWER, ItemType.STORY_RETELL, ItemType.LISTENING, ItemType.ROLE_PLAY, ItemType.FORM);

    private AccommodationRules() {}

    static void check(Blueprint blueprint, Problems problems) {
        AllowedAccommodations allowed = blueprint.accommodations();
        Problems here = problems.at("accommodations");
        here.requireWithin(allowed.extraTime(), 1, 3, "extraTime");
        here.requireWithin(allowed.breaks(), 0, 10, "breaks");
        here.requireWithin(allowed.breakMinutes(), 0, 30, "breakMinutes");
        here.require(
                (allowed.breaks() > 0) == (allowed.breakMinutes() > 0),
                "breaks is %d and breakMinutes %d; either both are given or neither",
                allowed.breaks(),
                allowed.breakMinutes());
        allowed.textAlternative().forEach(type -> textAlternative(type, blueprint, here));
        allowed.humanRating()
                .forEach(trait -> here.require(
                        blueprint.skills() != null
                                && blueprint.skills().values().stream()
                                        .anyMatch(rule -> rule.traits() != null
                                                && rule.traits().containsKey(trait)),
                        "humanRating names '%s', which no skill weighs",
                        trait.id()));
    }

    private static void textAlternative(ItemType type, Blueprint blueprint, Problems here) {
        here.require(
                READABLE.contains(type),
                "textAlternative names %s; allowed are %s",
                type.id(),
                READABLE.stream().map(ItemType::id).collect(Collectors.joining(", ")));
        here.require(
                blueprint.sections() != null
                        && blueprint.sections().stream().anyMatch(section -> section.type() == type),
                "textAlternative names %s, which no section gives",
                type.id());
        Blueprint.SkillRule listening =
                blueprint.skills() == null ? null : blueprint.skills().get(Skill.LISTENING);
        here.require(
                listening == null
                        || listening.types() == null
                        || !listening.types().contains(type),
                "textAlternative names %s, by which listening is measured",
                type.id());
    }
}
