package org.parlance.e2e;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.parlance.bank.Item;
import org.parlance.bank.Item.KnowledgeEntry;
import org.parlance.bank.Item.ReadAloud;
import org.parlance.bank.Item.Repeat;
import org.parlance.bank.Item.RolePlay;
import org.parlance.bank.Item.ShortAnswer;

/** What an applicant says, turn by turn. */
interface SpokenAnswers {
    List<String> to(Item item);

    /** What was asked for; in a role-play friendly words and what the cards say. */
    static List<String> good(Item item) {
        if (item instanceof ReadAloud readAloud) {
            return List.of(readAloud.text());
        }
        if (item instanceof Repeat repeat) {
            return List.of(repeat.prompt().script());
        }
        if (item instanceof ShortAnswer shortAnswer) {
            String answer = shortAnswer.acceptedAnswers().stream()
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow();
            return List.of("I think it is %s. The answer is %s.".formatted(answer, answer));
        }
        if (item instanceof RolePlay rolePlay) {
            return call(rolePlay);
        }
        throw new IllegalArgumentException(item.type() + " is not spoken");
    }

    /** The same voice, clear and fluent, but about something else. */
    static List<String> offTopic(Item item) {
        String other =
                switch (item.type()) {
                    case READ_ALOUD -> "My brother plays football in the park with his old friends from school.";
                    case REPEAT -> "My sister paints little boats every summer.";
                    case SHORT_ANSWER -> "My garden is full of apples.";
                    default -> "We went to the lake last summer and the children swam until the evening.";
                };
        return Collections.nCopies(Math.max(1, item.prompts().size()), other);
    }

    private static List<String> call(RolePlay item) {
        int turns = item.turns().size();
        List<KnowledgeEntry> cards = item.knowledge();
        List<String> said = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            String facts = cards.subList(cards.size() * turn / turns, cards.size() * (turn + 1) / turns).stream()
                    .map(KnowledgeEntry::text)
                    .collect(Collectors.joining(" "));
            said.add(
                    turn == 0
                            ? "Hello. I am very sorry to hear that. I understand, and I am happy to help you. " + facts
                            : "Of course. " + facts + " Is there anything else that I can do for you?");
        }
        return said;
    }
}
