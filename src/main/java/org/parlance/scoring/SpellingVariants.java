package org.parlance.scoring;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings British and American spellings of a word to one form. The form serves comparison only: a rule may turn a word
 * into something that nobody writes, as long as no two different words meet in it.
 */
final class SpellingVariants {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ok", "okay"),
            Map.entry("mr", "mister"),
            Map.entry("dr", "doctor"),
            Map.entry("grey", "gray"),
            Map.entry("cheque", "check"),
            Map.entry("cheques", "checks"),
            Map.entry("programme", "program"),
            Map.entry("programmes", "programs"),
            Map.entry("licence", "license"),
            Map.entry("licences", "licenses"),
            Map.entry("defence", "defense"),
            Map.entry("offence", "offense"),
            Map.entry("practise", "practice"),
            Map.entry("practised", "practiced"),
            Map.entry("practising", "practicing"),
            Map.entry("tyre", "tire"),
            Map.entry("tyres", "tires"),
            Map.entry("enquiry", "inquiry"),
            Map.entry("enquiries", "inquiries"),
            Map.entry("enquire", "inquire"),
            Map.entry("judgement", "judgment"),
            Map.entry("acknowledgement", "acknowledgment"),
            Map.entry("instalment", "installment"),
            Map.entry("instalments", "installments"),
            Map.entry("learnt", "learned"),
            Map.entry("burnt", "burned"),
            Map.entry("spelt", "spelled"),
            Map.entry("towards", "toward"),
            Map.entry("mum", "mom"));

    private record Rule(Pattern pattern, String replacement) {}

    private static final List<Rule> RULES = List.of(
            rule("(\\p{L}{3,})our(s|ed|ing|able|ably|ful|ite|ites|al|hood|hoods)?$", "$1or$2"),
            rule("(\\p{L}{2,})is(e|es|ed|ing|er|ers|ation|ations)$", "$1iz$2"),
            rule("(\\p{L}{2,})ys(e|es|ed|ing|er|ers)$", "$1yz$2"),
            rule("(cent|theat|met|lit|fib|calib)re(s|d)?$", "$1er$2"),
            rule("(\\p{L}{2,})ogue(s|d)?$", "$1og$2"),
            rule("(\\p{L}*[aeiou]\\p{L}*[^aeiou]\\p{L}*[aeiou])ll(ed|ing|er|ers|or|ors|ation|ations|ful)?$", "$1l$2"));

    private SpellingVariants() {}

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }

    /** @param word in lower case */
    static String common(String word) {
        String common = WORDS.getOrDefault(word, word);
        for (Rule rule : RULES) {
            common = rule.pattern.matcher(common).replaceFirst(rule.replacement);
        }
        return common;
    }
}
