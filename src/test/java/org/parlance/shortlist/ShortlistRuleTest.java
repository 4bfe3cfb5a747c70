package org.parlance.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.shortlist.Shortlist.Deed;
import org.parlance.shortlist.ShortlistRule.PassedBy;

class ShortlistRuleTest {
    private static final Candidate LUCJA = new Candidate(
            UUID.randomUUID(),
            "Łucja",
            "lucja@example.org",
            67.0,
            Map.of(Skill.SPEAKING, 70.0, Skill.WRITING, 64.0),
            Map.of(
                    Skill.SPEAKING,
                    Map.of(Trait.GRAMMAR, 72.0, Trait.FLUENCY, 66.0),
                    Skill.WRITING,
                    Map.of(Trait.GRAMMAR, 58.0)),
            true,
            Instant.parse("2026-11-20T23:30:00Z"),
            null);

    private static ShortlistRule rule(Double overall, Map<Skill, Double> skills, Map<Trait, Double> traits) {
        return new ShortlistRule(overall, skills, traits, PassedBy.ANYBODY, null, null);
    }

    private static ShortlistRule in(LocalDate from, LocalDate to) {
        return new ShortlistRule(null, Map.of(), Map.of(), PassedBy.ANYBODY, from, to);
    }

    @Test
    void scoresHaveToReachTheMinima() {
        assertThat(ShortlistRule.EVERYBODY.matches(LUCJA)).isTrue();
        assertThat(rule(67.0, Map.of(), Map.of()).matches(LUCJA)).isTrue();
        assertThat(rule(67.01, Map.of(), Map.of()).matches(LUCJA)).isFalse();
        assertThat(rule(null, Map.of(Skill.WRITING, 64.0), Map.of()).matches(LUCJA))
                .isTrue();
        assertThat(rule(null, Map.of(Skill.TYPING, 1.0), Map.of()).matches(LUCJA))
                .as("a skill that was not tested")
                .isFalse();
        assertThat(rule(null, Map.of(), Map.of(Trait.FLUENCY, 66.0)).matches(LUCJA))
                .isTrue();
        assertThat(rule(null, Map.of(), Map.of(Trait.GRAMMAR, 60.0)).matches(LUCJA))
                .as("grammar counts where it is lowest")
                .isFalse();
    }

    @Test
    void theDayOfSubmissionCountsInUtc() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(in(day, day).matches(LUCJA)).isTrue();
        assertThat(in(day.plusDays(1), null).matches(LUCJA)).isFalse();
        assertThat(in(null, day.minusDays(1)).matches(LUCJA)).isFalse();
    }

    @Test
    void aPassMayHaveToBeAPersons() {
        ShortlistRule byPerson = new ShortlistRule(null, Map.of(), Map.of(), PassedBy.PERSON, null, null);
        ShortlistRule byMachine = new ShortlistRule(null, Map.of(), Map.of(), PassedBy.MACHINE, null, null);
        assertThat(byPerson.matches(LUCJA)).isTrue();
        assertThat(byMachine.matches(LUCJA)).isFalse();
    }

    @Test
    void aListIsTakenOnlyWhenItWasHandedOver() {
        Shortlist list = new Shortlist(UUID.randomUUID(), "Early shift", Instant.EPOCH);
        assertThat(list.after(Deed.TAKEN)).isNotEmpty();
        assertThat(list.open()).isTrue();
        assertThat(list.after(Deed.LOCKED)).isEmpty();
        assertThat(list.after(Deed.LOCKED)).contains(Shortlist.State.LOCKED);
        assertThat(list.after(Deed.UNLOCKED)).isEmpty();
        assertThat(list.after(Deed.HANDED_OVER)).isEmpty();
        assertThat(list.after(Deed.SEEN)).isEmpty();
        assertThat(list.after(Deed.TAKEN)).isEmpty();
        assertThat(list.after(Deed.UNLOCKED)).as("only HR gives it back").isNotEmpty();
        assertThat(list.after(Deed.GIVEN_BACK)).isEmpty();
        assertThat(list.open()).isTrue();
    }
}
