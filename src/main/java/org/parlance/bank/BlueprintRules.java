package org.parlance.bank;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** What every blueprint has to keep to, and whether the banks can fill its forms. */
final class BlueprintRules {
    /** Items of each type beyond a form's own, so that interrupted ones can be replaced three times. */
    private static final int SPARE_ITEMS = 3;

    /** Each further minimum fails more good people by chance. */
    private static final int MOST_MINIMA = 3;

    /** More would make applicants work for the bank, not for themselves. */
    private static final int MOST_PILOTS = 3;

    private final Blueprint blueprint;
    private final Problems problems;

    private BlueprintRules(Blueprint blueprint, Problems problems) {
        this.blueprint = blueprint;
        this.problems = problems;
    }

    static void check(Blueprint blueprint, ItemPool pool, Problems problems) {
        BlueprintRules rules = new BlueprintRules(blueprint, problems);
        rules.header();
        rules.training();
        AccommodationRules.check(blueprint, problems);
        if (problems.requireSome(blueprint.sections(), "sections")) {
            rules.sections(pool);
            rules.minutes(pool);
            ConfirmationRules.check(blueprint, pool, problems);
        }
        problems.require(blueprint.skills() != null && !blueprint.skills().isEmpty(), "skills is missing or empty");
        if (blueprint.skills() != null && blueprint.sections() != null) {
            rules.skills();
        }
    }

    private void header() {
        problems.require(blueprint.version() >= 1, "version is %d; it must be 1 or more", blueprint.version());
        problems.requireText(blueprint.name(), "name");
        problems.requireText(blueprint.description(), "description");
        problems.requireText(blueprint.language(), "language");
        problems.requireText(blueprint.jobProfile(), "jobProfile");
        problems.requireWithin(blueprint.cut(), 0, 100, "cut");
        Blueprint.ReviewLimits review = blueprint.review();
        problems.require(
                review != null && review.lower() >= 0 && review.lower() < review.upper() && review.upper() <= 1,
                "review is %s; allowed are 0 <= lower < upper <= 1",
                review);
    }

    private void training() {
        ItemRules.ids(blueprint.training(), TrainingRequirement::id, "training", problems);
        for (TrainingRequirement requirement : blueprint.training()) {
            Problems here = problems.at("training '" + requirement.id() + "'");
            here.requireText(requirement.title(), "title");
            here.requireText(requirement.question(), "question");
        }
    }

    private void sections(ItemPool pool) {
        Set<String> ids = new HashSet<>();
        for (Blueprint.Section section : blueprint.sections()) {
            Problems here = problems.at("section '" + section.id() + "'");
            here.require(ids.add(section.id()), "the id is used twice");
            here.requireWithin(section.count(), 1, 50, "count");
            here.require(section.type() != null, "type is missing; allowed are %s", ItemType.allowed());
            here.require(
                    section.kind() == null || section.type() == ItemType.ROLE_PLAY,
                    "kind is '%s'; only a role-play section has one",
                    section.kind() == null ? "" : section.kind().id());
            here.require(
                    section.source() == null || section.type() == ItemType.FORM,
                    "source is '%s'; only a form section has one",
                    section.source() == null ? "" : section.source().id());
            here.requireWithin(section.pilot(), 0, MOST_PILOTS, "pilot");
            difficulty(section, pool, here);
        }
        blueprint.sections().stream()
                .filter(section -> section.type() != null)
                .map(section -> new Blueprint.Section("", section.type(), 0, section.kind(), section.source()))
                .distinct()
                .forEach(sort -> supply(sort, pool));
    }

    private static void difficulty(Blueprint.Section section, ItemPool pool, Problems here) {
        if (section.difficulty().isEmpty() || section.type() == null) {
            return;
        }
        sumOfOne(section.difficulty().values().stream().mapToDouble(Double::doubleValue), "difficulty's shares", here);
        section.difficulty().forEach((level, share) -> {
            here.require(Difficulty.known(level), "difficulty is '%s'; allowed are %s", level, Difficulty.allowed());
            here.requireWithin(share, 0.01, 1, "the share of difficulty '" + level + "'");
            here.require(
                    !Difficulty.known(level)
                            || pool.live(section).stream()
                                    .anyMatch(item -> level.equals(item.header().difficulty())),
                    "asks for %s items of difficulty %s; the banks of language '%s' hold none",
                    section.sort(),
                    level,
                    pool.language());
        });
    }

    /** Held against the length of an average form, as it is usually taken. */
    private void minutes(ItemPool pool) {
        Blueprint.Minutes minutes = blueprint.minutes();
        if (minutes == null) {
            return;
        }
        problems.require(
                minutes.least() > 0 && minutes.least() < minutes.most(),
                "minutes is %s; allowed are 0 < least < most",
                minutes);
        double usual = FormLength.usualMinutes(blueprint, pool);
        problems.require(
                usual >= minutes.least() && usual <= minutes.most(),
                "a form takes %.1f minutes as it is usually taken; minutes asks for %.0f to %.0f",
                usual,
                minutes.least(),
                minutes.most());
    }

    /** Sections that name no kind or source may use up the items of those that do, so they count for each. */
    private void supply(Blueprint.Section sort, ItemPool pool) {
        int needed = blueprint.sections().stream()
                .filter(other -> other.type() != null && sort.competesWith(other))
                .mapToInt(Blueprint.Section::count)
                .sum();
        int live = pool.live(sort).size();
        problems.require(
                live >= needed + SPARE_ITEMS,
                "a form needs %d %s items and %d spare ones; the banks of language '%s' hold %d live",
                needed,
                sort.sort(),
                SPARE_ITEMS,
                pool.language(),
                live);
    }

    private void skills() {
        Set<ItemType> given = blueprint.sections().stream()
                .map(Blueprint.Section::type)
                .filter(type -> type != null)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ItemType.class)));
        blueprint.skills().forEach((skill, rule) -> skill(rule, given, problems.at("skill '" + skill.id() + "'")));
        sumOfOne(
                blueprint.skills().values().stream().mapToDouble(Blueprint.SkillRule::weight),
                "the skills' weights",
                problems);
        long ofSkills = blueprint.skills().values().stream()
                .filter(rule -> rule.minimum() > 0)
                .count();
        int ofTraits = blueprint.traitMinima().size();
        problems.require(
                ofSkills + ofTraits <= MOST_MINIMA,
                "%d skills and %d traits have a minimum; allowed are at most %d together",
                ofSkills,
                ofTraits,
                MOST_MINIMA);
        for (ItemType type : given) {
            problems.require(
                    blueprint.skills().values().stream()
                            .anyMatch(
                                    rule -> rule.types() != null && rule.types().contains(type)),
                    "%s items are given but count for no skill",
                    type.id());
        }
    }

    private void skill(Blueprint.SkillRule rule, Set<ItemType> given, Problems here) {
        here.requireWithin(rule.weight(), 0.01, 1, "weight");
        here.requireWithin(rule.minimum(), 0, 100, "minimum");
        here.require(rule.traits() != null && !rule.traits().isEmpty(), "traits is missing or empty");
        if (!here.requireSome(rule.types(), "types") || rule.traits() == null) {
            return;
        }
        for (ItemType type : rule.types()) {
            here.require(given.contains(type), "counts %s items, which no section gives", type.id());
        }
        rule.traits().forEach((trait, weight) -> {
            here.requireWithin(weight, 0.01, 1, "the weight of trait '" + trait.id() + "'");
            here.require(
                    rule.types().stream().anyMatch(type -> type.traits().contains(trait)),
                    "trait '%s' is not scored on %s",
                    trait.id(),
                    rule.types().stream().map(ItemType::id).collect(Collectors.joining(", ")));
        });
        sumOfOne(rule.traits().values().stream().mapToDouble(Double::doubleValue), "the traits' weights", here);
    }

    private static void sumOfOne(DoubleStream weights, String name, Problems problems) {
        double sum = weights.sum();
        problems.require(Math.abs(sum - 1) < 1e-6, "%s add up to %.3f; they must add up to 1", name, sum);
    }
}
