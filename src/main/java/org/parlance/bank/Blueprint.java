package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a test is assembled and judged; one per job profile.
 *
 * @param language BCP 47 primary tag, such as "en"
 * @param sections in the order they are taken
 * @param skills each skill's weight in the overall score, its minimum and its traits' weights
 * @param traitMinima least score of a trait that passes, 0-100; may be left out
 * @param cut least overall score that passes, 0-100
 * @param review between these probabilities of truly passing, the verdict is a person's
 * @param minutes how long its forms may be; null when that is left open
 * @param training what an applicant has to declare before the test; a person confirms it, and it never counts in a score
 * @param accommodations what an applicant may be granted; none where it is left out
 * @param confirmationTest what confirms a pass before the shortlist; null where the profile asks for nothing of the kind
 */
public record Blueprint(
        String id,
        int version,
        String name,
        String description,
        String language,
        String jobProfile,
        List<Section> sections,
        Map<Skill, SkillRule> skills,
        Map<Trait, Double> traitMinima,
        double cut,
        ReviewLimits review,
        Minutes minutes,
        List<TrainingRequirement> training,
        AllowedAccommodations accommodations,
        @JsonProperty("confirmation") ConfirmationTest confirmationTest) {

    public Blueprint {
        accommodations = accommodations == null ? AllowedAccommodations.NONE : accommodations;
        training = training == null ? List.of() : List.copyOf(training);
        traitMinima = traitMinima == null ? Map.of() : Map.copyOf(traitMinima);
    }

    /** One that promises no length, asks for no training and no confirmation, and allows no accommodation. */
    public Blueprint(
            String id,
            int version,
            String name,
            String description,
            String language,
            String jobProfile,
            List<Section> sections,
            Map<Skill, SkillRule> skills,
            Map<Trait, Double> traitMinima,
            double cut,
            ReviewLimits review) {
        this(
                id,
                version,
                name,
                description,
                language,
                jobProfile,
                sections,
                skills,
                traitMinima,
                cut,
                review,
                null,
                null,
                null,
                null);
    }

    /**
     * @param kind of the calls of a role-play section; null when any will do
     * @param source of the forms of a form section; null when any will do
     * @param difficulty of each CEFR level the share of the section's items that aim at it, adding up to 1; empty to
     *     spread them evenly
     * @param pilot how many items that are still tried out are given besides, and not counted
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Section(
            String id,
            ItemType type,
            int count,
            CallKind kind,
            FormSource source,
            Map<String, Double> difficulty,
            Integer pilot) {
        public Section {
            difficulty = difficulty == null ? Map.of() : Map.copyOf(difficulty);
            pilot = pilot == null ? Integer.valueOf(0) : pilot;
        }

        public Section(String id, ItemType type, int count, CallKind kind, FormSource source) {
            this(id, type, count, kind, source, null, null);
        }

        public Section(String id, ItemType type, int count) {
            this(id, type, count, null, null);
        }

        public Section(String id, ItemType type, int count, CallKind kind) {
            this(id, type, count, kind, null);
        }

        public Section(String id, ItemType type, int count, FormSource source) {
            this(id, type, count, null, source);
        }

        /** Whether the section may give the item, as far as its type, kind and source go. */
        boolean takes(Item item) {
            return item.type() == type
                    && (kind == null || item.callKind().filter(kind::equals).isPresent())
                    && (source == null
                            || item.formSource().filter(source::equals).isPresent());
        }

        boolean takesAnyOfItsType() {
            return kind == null && source == null;
        }

        /** Whether an item may fit both sections. */
        boolean competesWith(Section other) {
            return type == other.type
                    && (kind == null || other.kind == null || kind == other.kind)
                    && (source == null || other.source == null || source == other.source);
        }

        /** The type, with the kind or source where the section names one. */
        String sort() {
            String narrower = kind != null ? kind.id() : source != null ? source.id() : "";
            return type.id() + (narrower.isEmpty() ? "" : " (" + narrower + ")");
        }
    }

    /**
     * @param weight in the overall score, relative to the other skills' weights
     * @param minimum least skill score that passes, 0-100; 0 asks for none
     * @param traits each trait's weight in the skill, relative to the others'; a trait of a skill is taken from the
     *     responses of the item types named in {@code types}
     * @param types the item types whose responses count for this skill
     */
    public record SkillRule(double weight, double minimum, Map<Trait, Double> traits, List<ItemType> types) {}

    /** @param lower probability of truly passing at or below which a fail is proposed; above {@code upper} it passes */
    public record ReviewLimits(double lower, double upper) {}

    /** Between which lengths its forms lie as they are usually taken, in minutes; see {@link FormLength}. */
    public record Minutes(double least, double most) {}

    /** What confirms a pass before the shortlist; empty where the profile asks for nothing of the kind. */
    public Optional<ConfirmationTest> confirmation() {
        return Optional.ofNullable(confirmationTest);
    }

    /**
     * The same with the sections of the confirmation test only: what is drawn, shown and scored when a pass is confirmed.
     *
     * @throws java.util.NoSuchElementException when the profile has none
     */
    public Blueprint confirming() {
        return new Blueprint(
                id,
                version,
                name,
                description,
                language,
                jobProfile,
                confirmation().orElseThrow().of(sections),
                skills,
                traitMinima,
                cut,
                review,
                null,
                null,
                accommodations,
                null);
    }

    /** Whether any section gives items that are tried out and do not count. */
    public boolean triesOut() {
        return sections.stream().anyMatch(section -> section.pilot() > 0);
    }

    /** Whether any section is answered by speaking. */
    public boolean spoken() {
        return sections.stream().anyMatch(section -> section.type().spoken());
    }
}
