package org.parlance.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parlance.bank.Bank;
import org.parlance.bank.BankProblem;
import org.parlance.bank.BankProblem.Severity;
import org.parlance.bank.BankReading;
import org.parlance.bank.Item;
import org.parlance.bank.ModelAnswer;
import org.parlance.bank.ModelAnswers;
import org.parlance.bank.Variation;
import org.parlance.bank.WrittenItem;
import org.parlance.engine.MatchKind;
import org.parlance.engine.SpellingVariant;
import org.parlance.engine.TextMatch;

/** Whether the items' texts and the answers that should pass are free of mistakes. */
final class LanguageCheck {
    /** With a capital after another word, after a title, or alone on its line, as under a letter. */
    private static final Pattern NAME = Pattern.compile(
            "(?<=[\\p{L}\\p{N},;:)'\"] |M[rs]\\. |Mrs\\. |Dr\\. )\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*)*");

    private static final Pattern LINE_OF_ITS_OWN =
            Pattern.compile("(?m)^\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*){0,2}$");

    /** Of an order number, such as TX-. */
    private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\d-]{1,6}");

    /** No sentences. */
    private static final Pattern FRAGMENT = Pattern.compile(".*(choices|pairs|fields|columns|[tT]itle|subject)");

    private final BankReading reading;
    private final TextReading engine;

    private record Text(Item item, ItemText text, Set<String> neverErrors) {}

    private LanguageCheck(BankReading reading, TextReading engine) {
        this.reading = reading;
        this.engine = engine;
    }

    static List<BankProblem> find(BankReading reading, TextReading engine) {
        LanguageCheck check = new LanguageCheck(reading, engine);
        return reading.library().banks().stream()
                .flatMap(bank -> check.bank(bank).stream())
                .toList();
    }

    private List<BankProblem> bank(Bank bank) {
        SpellingVariant spelling = SpellingVariant.ofId(bank.variant()).orElse(SpellingVariant.ANY);
        List<Text> texts = bank.items().stream()
                .flatMap(item -> texts(item, bank.modelAnswers().get(item.id())))
                .toList();
        try {
            return texts.parallelStream()
                    .flatMap(text -> problems(text, bank.language(), spelling))
                    .toList();
        } catch (IllegalArgumentException notAvailable) {
            return List.of(new BankProblem(
                    bank.id() + "/bank.yaml",
                    0,
                    "",
                    "its texts are not read: " + notAvailable.getMessage(),
                    Severity.NOTICE));
        }
    }

    private static Stream<Text> texts(Item item, ModelAnswers answers) {
        Item filled = Variation.all(item).findFirst().orElse(item);
        Map<String, String> values =
                item.header().vary().isEmpty() ? Map.of() : item.header().vary().get(0);
        List<ItemText> texts = new ArrayList<>(ItemText.of(filled));
        if (answers != null && answers.pass() != null) {
            answer(answers.pass())
                    .map(text -> new ItemText("modelAnswers.pass", Variation.fill(text, values)))
                    .forEach(texts::add);
        }
        Set<String> never = neverErrors(filled, texts);
        return texts.stream().map(text -> new Text(item, text, never));
    }

    /** What is chosen or keyed in is no text of its own. */
    private static Stream<String> answer(ModelAnswer answer) {
        Stream<String> parts = answer.parts().values().stream().filter(part -> part.split("\\s+").length > 3);
        return Stream.of(Stream.of(answer.text()), answer.turns().stream(), parts)
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank());
    }

    private static Set<String> neverErrors(Item item, List<ItemText> texts) {
        Set<String> never = new HashSet<>();
        if (item instanceof WrittenItem written) {
            never.addAll(written.neverErrors());
        }
        if (item instanceof WrittenItem.EmailReply email) {
            never.add(email.mail().from());
        } else if (item instanceof WrittenItem.FormFilling form && form.mail() != null) {
            never.add(form.mail().from());
        } else if (item instanceof WrittenItem.Chat chat) {
            chat.customers().forEach(customer -> never.add(customer.name()));
        }
        texts.stream()
                .flatMap(text -> Stream.of(NAME, LINE_OF_ITS_OWN)
                        .flatMap(pattern -> pattern.matcher(text.text()).results()))
                .map(MatchResult::group)
                .forEach(name -> Stream.of(name.split(" ")).forEach(never::add));
        return never.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Stream<BankProblem> problems(Text text, String language, SpellingVariant spelling) {
        String written = text.text.text();
        return engine.check(language, spelling, written, text.neverErrors).stream()
                .filter(match -> isMistake(match, text))
                .map(match -> reading.about(text.item, Severity.PROBLEM, message(text.text.key(), match, written)));
    }

    /** How numbers and pauses of what is heard are written is nobody's business; a date's weekday is the author's. */
    private static boolean isMistake(TextMatch match, Text text) {
        String key = text.text.key();
        boolean heard = key.endsWith(".script")
                || key.equals("acceptedSentences")
                || text.item.type().spoken() && key.startsWith("modelAnswers");
        boolean ofWords = match.kind() == MatchKind.SPELLING || match.kind() == MatchKind.GRAMMAR;
        boolean wanted = match.kind() != MatchKind.STYLE;
        if (heard) {
            wanted = ofWords
                    && !match.rule().startsWith("EN_COMPOUNDS")
                    && !match.rule().endsWith("WORD_REPEAT_RULE");
        } else if (FRAGMENT.matcher(key).matches()) {
            wanted = ofWords && !asksForASentence(match, text.text.text());
        }
        String place = text.text.text().substring(match.offset(), match.offset() + match.length());
        boolean code = match.kind() == MatchKind.SPELLING && CODE.matcher(place).matches();
        return wanted && !code && !match.rule().contains("DATE_WEEKDAY");
    }

    /** A rule that wants nothing but a capital at the start or a stop at the end, which a fragment does not have. */
    private static boolean asksForASentence(TextMatch match, String fragment) {
        int end = match.offset() + match.length();
        String place = bare(fragment.substring(match.offset(), end));
        return (match.offset() == 0 || end == fragment.length())
                && !match.suggestions().isEmpty()
                && match.suggestions().stream().allMatch(one -> bare(one).equals(place));
    }

    private static String bare(String place) {
        String start = place.substring(0, 1).toLowerCase(Locale.ROOT);
        return (start + place.substring(1)).replaceFirst("[\\s.…?!]+$", "");
    }

    private static String message(String key, TextMatch match, String text) {
        String place = text.substring(match.offset(), match.offset() + match.length());
        String instead = match.suggestions().isEmpty()
                ? ""
                : "; suggested: "
                        + String.join(
                                ", ",
                                match.suggestions()
                                        .subList(
                                                0,
                                                Math.min(3, match.suggestions().size())));
        return "%s has \"%s\": %s (%s)%s".formatted(key, place, match.message(), match.rule(), instead);
    }
}
