package org.parlance.e2e;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.parlance.bank.Item;
import org.parlance.bank.Item.KnowledgeEntry;
import org.parlance.bank.Item.Listening;
import org.parlance.bank.Item.OpenQuestion;
import org.parlance.bank.Item.ReadAloud;
import org.parlance.bank.Item.Repeat;
import org.parlance.bank.Item.RolePlay;
import org.parlance.bank.Item.SentenceBuild;
import org.parlance.bank.Item.ShortAnswer;
import org.parlance.bank.Item.SpellBack;
import org.parlance.bank.Item.StoryRetell;

/** What an applicant says, turn by turn; in a listening item question by question, where a chosen one is not said. */
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
        if (item instanceof SentenceBuild build) {
            return List.of(build.acceptedSentences().get(0));
        }
        if (item instanceof ShortAnswer shortAnswer) {
            return List.of(inASentence(shortAnswer.acceptedAnswers()));
        }
        if (item instanceof SpellBack spellBack) {
            return List.of(spellBack.prompt().script());
        }
        if (item instanceof StoryRetell story) {
            return List.of(story.prompt().script());
        }
        if (item instanceof OpenQuestion question) {
            return List.of(opinion(question));
        }
        if (item instanceof Listening listening) {
            return listening.questions().stream()
                    .map(question -> question.spoken() ? inASentence(question.accepted()) : "")
                    .toList();
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

    private static String inASentence(List<String> accepted) {
        String answer =
                accepted.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        return "I think it is %s. The answer is %s.".formatted(answer, answer);
    }

    private static String opinion(OpenQuestion item) {
        String points = item.keyPoints().stream()
                .map(point -> "I would say that %s matters. "
                        .formatted(point.phrases().get(0).replace("*", "")))
                .collect(Collectors.joining());
        return "This is a good question, and I have thought about it for a long time. " + points
                + "In my last job I talked to many customers every day. Most of them were friendly, and I was happy to"
                + " help them. When a customer was angry, I listened first, and then I looked for an answer.";
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
