package org.parlance.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes English contractions out: "won't" becomes "will not", "customer's" becomes "customers" as it is heard. A French
 * word parts from the small one that leans on it: "l'adresse" becomes "l adresse".
 */
final class Contractions {
    private static final Map<String, List<String>> WHOLE = Map.ofEntries(
            Map.entry("won't", List.of("will", "not")),
            Map.entry("can't", List.of("can", "not")),
            Map.entry("cannot", List.of("can", "not")),
            Map.entry("shan't", List.of("shall", "not")),
            Map.entry("let's", List.of("let", "us")),
            Map.entry("gonna", List.of("going", "to")),
            Map.entry("wanna", List.of("want", "to")),
            Map.entry("gotta", List.of("got", "to")),
            Map.entry("y'all", List.of("you", "all")));
    private static final Map<String, String> ENDINGS =
            Map.of("'m", "am", "'re", "are", "'ve", "have", "'ll", "will", "'d", "would");
    private static final Set<String> BEFORE_IS =
            Set.of("it", "that", "he", "she", "what", "there", "here", "where", "who", "how", "when", "this");

    private static final Pattern ELISION = Pattern.compile(
            "((?:jus|lors|puis|quoi|quel)?qu|[cdjlmnst])'" + "(\\p{L}{3,}|il|en|on|un|or|y|a|à|au|eu|où|ai|as|es)");

    private Contractions() {}

    /** @param word in lower case, with straight apostrophes */
    static List<String> expand(String word) {
        if (WHOLE.containsKey(word)) {
            return WHOLE.get(word);
        }
        int apostrophe = word.lastIndexOf('\'');
        if (apostrophe < 0) {
            return List.of(word);
        }
        if (word.endsWith("n't")) {
            return List.of(word.substring(0, word.length() - 3), "not");
        }
        Matcher elision = ELISION.matcher(word);
        if (elision.matches()) {
            return List.of(elision.group(1), elision.group(2));
        }
        String stem = word.substring(0, apostrophe);
        String ending = word.substring(apostrophe);
        if (ENDINGS.containsKey(ending)) {
            return List.of(stem, ENDINGS.get(ending));
        }
        if (ending.equals("'s") && BEFORE_IS.contains(stem)) {
            return List.of(stem, "is");
        }
        return List.of(word.replace("'", ""));
    }
}
