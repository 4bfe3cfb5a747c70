package org.parlance.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlance.bank.Skill;

/** Finds out who was tested before, in the whole company. */
@ApplicationScoped
class PersonHistory {
    /** Persons that one query asks for. */
    private static final int AT_ONCE = 1000;

    private final EntityManager entities;
    private final SatTests tests;
    private final Clock clock;

    PersonHistory(EntityManager entities, SatTests tests, Clock clock) {
        this.entities = entities;
        this.tests = tests;
        this.clock = clock;
    }

    /** The tests of each person who has begun any, newest first. */
    @Transactional
    Map<PersonTraits, List<EarlierTest>> of(Collection<PersonTraits> persons) {
        PersonIndex<UUID> known = new PersonIndex<>();
        Set<UUID> applicantIds = new HashSet<>();
        List<PersonTraits> all = List.copyOf(persons);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            for (Applicant applicant : alike(all.subList(from, Math.min(all.size(), from + AT_ONCE)))) {
                if (applicantIds.add(applicant.id())) {
                    known.add(applicant.id(), applicant.traits());
                }
            }
        }
        Map<UUID, List<SatTests.SatTest>> sat = sat(applicantIds);
        Map<PersonTraits, List<EarlierTest>> found = new HashMap<>();
        for (PersonTraits person : all) {
            List<EarlierTest> theirs = known.matches(person).stream()
                    .flatMap(match -> sat.getOrDefault(match.known(), List.of()).stream()
                            .map(test -> earlier(test, match.ground())))
                    .sorted(Comparator.comparing(EarlierTest::when).reversed())
                    .toList();
            if (!theirs.isEmpty()) {
                found.put(person, theirs);
            }
        }
        return found;
    }

    /** When the person sat a test that stands against one in the campaign now. */
    @Transactional
    Optional<Instant> tooLately(Campaign campaign, List<EarlierTest> earlier) {
        Set<Skill> skills = campaign.blueprint().skills().keySet();
        List<RetestRule.Sat> sat = earlier.stream()
                .map(test -> {
                    Campaign of = entities.find(Campaign.class, test.campaignId());
                    return new RetestRule.Sat(
                            test.when(), of.language(), of.blueprint().skills().keySet());
                })
                .toList();
        return RetestRule.tooLately(campaign.retestDays(), campaign.language(), skills, sat, clock.instant());
    }

    private Map<UUID, List<SatTests.SatTest>> sat(Set<UUID> applicantIds) {
        List<SatTests.SatTest> all = new ArrayList<>();
        List<UUID> ids = List.copyOf(applicantIds);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            all.addAll(tests.of(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        return all.stream().collect(Collectors.groupingBy(SatTests.SatTest::applicantId));
    }

    private EarlierTest earlier(SatTests.SatTest test, EarlierTest.Ground ground) {
        Campaign campaign = entities.find(Campaign.class, test.campaignId());
        return new EarlierTest(
                test.attemptId(),
                campaign.id(),
                campaign.name(),
                campaign.clientAccount().id(),
                campaign.clientAccount().name(),
                test.startedAt(),
                ground);
    }

    /** Everybody who agrees with one of them in something that is looked for by index. */
    private List<Applicant> alike(List<PersonTraits> persons) {
        return entities.createQuery(
                        "from Applicant where emailKey in :emails or phoneTail in :phones or idNumberHash in :numbers"
                                + " or (birthDate in :dates and nameKey in :names)",
                        Applicant.class)
                .setParameter("emails", values(persons, PersonTraits::emailKey))
                .setParameter("phones", values(persons, person -> PersonTraits.phoneTail(person.phone())))
                .setParameter("numbers", values(persons, PersonTraits::idNumberHash))
                .setParameter("dates", values(persons, PersonTraits::birthDate))
                .setParameter("names", values(persons, PersonTraits::nameKey))
                .getResultList();
    }

    private static <T> Set<T> values(List<PersonTraits> persons, Function<PersonTraits, T> part) {
        return persons.stream().map(part).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
