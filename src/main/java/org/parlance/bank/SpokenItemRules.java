package org.parlance.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an item that is answered by speaking has to keep to. */
final class SpokenItemRules {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}']+");

    private SpokenItemRules() {}

    static void check(Item item, Problems problems) {
        if (item instanceof Item.ReadAloud readAloud) {
            ItemRules.words(readAloud.text(), 5, 60, "text", problems);
        } else if (item instanceof Item.Repeat repeat) {
            prompt(repeat.prompt(), 3, 15, problems);
        } else if (item instanceof Item.SentenceBuild build) {
            sentenceBuild(build, problems);
        } else if (item instanceof Item.ShortAnswer shortAnswer) {
            shortAnswer(shortAnswer, problems);
        } else if (item instanceof Item.SpellBack spellBack) {
            spellBack(spellBack, problems);
        } else if (item instanceof Item.StoryRetell story) {
            prompt(story.prompt(), 40, 150, problems);
            ItemRules.keyPoints(story.keyPoints(), problems);
            problems.requireWithin(story.minWords(), 5, 200, "minWords");
        } else if (item instanceof Item.OpenQuestion open) {
            openQuestion(open, problems);
        } else if (item instanceof Item.Listening listening) {
            CallRules.listening(listening, problems);
        } else if (item instanceof Item.RolePlay rolePlay) {
            CallRules.rolePlay(rolePlay, problems);
        }
    }

    static void prompt(Item.Prompt prompt, int leastWords, int mostWords, Problems problems) {
        problems.require(prompt != null, "prompt is missing");
        if (prompt != null) {
            ItemRules.words(prompt.script(), leastWords, mostWords, "prompt.script", problems);
        }
    }

    private static void shortAnswer(Item.ShortAnswer item, Problems problems) {
        prompt(item.prompt(), 3, 60, problems);
        if (problems.requireSome(item.acceptedAnswers(), "acceptedAnswers")) {
            ItemRules.phrases(item.acceptedAnswers(), "acceptedAnswers", problems);
        }
    }

    /** What is heard and every accepted sentence are made of the phrases, all of them and nothing else. */
    private static void sentenceBuild(Item.SentenceBuild item, Problems problems) {
        prompt(item.prompt(), 4, 20, problems);
        if (!problems.requireSome(item.phrases(), "phrases")
                || !problems.requireSome(item.acceptedSentences(), "acceptedSentences")) {
            return;
        }
        problems.requireWithin(item.phrases().size(), 2, 6, "the number of phrases");
        List<String> heard = item.phrases().stream()
                .flatMap(phrase -> words(phrase).stream())
                .toList();
        problems.require(
                item.prompt() == null || words(item.prompt().script()).equals(heard),
                "prompt.script must say the phrases in their order");
        for (String sentence : item.acceptedSentences()) {
            List<String> said = words(sentence);
            problems.require(
                    sorted(said).equals(sorted(heard)),
                    "'%s' must have all words of the phrases and no other",
                    sentence);
            problems.require(!said.equals(heard), "'%s' is what is heard; the phrases must be out of order", sentence);
        }
    }

    private static void spellBack(Item.SpellBack item, Problems problems) {
        prompt(item.prompt(), 5, 60, problems);
        problems.require(item.kind() != null, "kind is missing");
        if (item.kind() != null) {
            problems.require(
                    item.answer() != null
                            && shapeOf(item.kind()).matcher(item.answer()).matches(),
                    "answer '%s' is no %s",
                    item.answer(),
                    item.kind().id());
        }
    }

    private static Pattern shapeOf(SpellKind kind) {
        return Pattern.compile(
                switch (kind) {
                    case NAME -> "\\p{Lu}\\p{L}*([ '-]\\p{L}+)*";
                    case EMAIL -> "[a-z0-9]+([._-][a-z0-9]+)*@[a-z0-9]+([.-][a-z0-9]+)*\\.[a-z]{2,}";
                    case REFERENCE -> "[A-Z0-9]+(-[A-Z0-9]+)*";
                    case PHONE -> "\\+?[0-9]+([ -][0-9]+)*";
                });
    }

    private static void openQuestion(Item.OpenQuestion item, Problems problems) {
        ItemRules.words(item.question(), 5, 80, "question", problems);
        if (!item.keyPoints().isEmpty()) {
            ItemRules.keyPoints(item.keyPoints(), problems);
        }
        problems.requireWithin(item.minWords(), 5, 200, "minWords");
    }

    private static List<String> words(String text) {
        Stream<String> words = text == null ? Stream.empty() : Arrays.stream(NO_WORD.split(text));
        return words.filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }
}
