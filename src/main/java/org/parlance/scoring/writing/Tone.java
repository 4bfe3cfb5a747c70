package org.parlance.scoring.writing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a text speaks to the customer.
 *
 * @param courtesies different courteous phrases
 * @param informal chat spellings and slang
 * @param shouting words in capitals that the customer's mail does not have, and runs of exclamation marks
 * @param blame phrases that put the fault on the customer or give orders
 */
record Tone(int courtesies, int informal, int shouting, int blame) {
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Lu}{4,}(?![\\p{L}\\p{N}-])");
    private static final Pattern EXCLAIMED = Pattern.compile("!{2,}");

    private static final Phrases COURTESY = new Phrases(
            "please",
            "thank you",
            "thanks",
            "sorry",
            "apologi[sz]e",
            "apologies",
            "appreciate",
            "grateful",
            "kindly",
            "happy to",
            "glad to",
            "pleased to",
            "would you",
            "could you",
            "may I",
            "understand",
            "inconvenience",
            "patience",
            "let (?:me|us) know",
            "hesitate",
            "regret",
            "assure",
            "look(?:ing)? forward",
            "of course",
            "regards",
            "sincerely",
            "dear");
    private static final Phrases INFORMAL = new Phrases(
            "u",
            "ur",
            "r",
            "pls",
            "plz",
            "thx",
            "tnx",
            "gonna",
            "wanna",
            "gotta",
            "lol",
            "omg",
            "btw",
            "idk",
            "asap",
            "dunno",
            "yeah",
            "yep",
            "nope",
            "hey",
            "guys",
            "dude",
            "bro",
            "kinda",
            "sorta",
            "ain't",
            "cuz",
            "coz",
            "ok",
            "okay",
            "stuff",
            "crap",
            "damn",
            "shit",
            "hell",
            "wtf",
            "c'mon",
            "no worries",
            "my bad",
            "whatever");
    private static final Phrases BLAME = new Phrases(
            "your (?:own )?(?:fault|mistake|problem)",
            "you should have",
            "you should've",
            "you must have",
            "you failed to",
            "you have to understand",
            "calm down",
            "as I (?:already )?(?:said|told you)",
            "not (?:my|our) (?:fault|problem)",
            "you are wrong",
            "you're wrong",
            "stop complaining",
            "obviously",
            "read (?:it|the \\w+) again",
            "nothing (?:I|we) can do",
            "deal with it",
            "you need to be patient");

    static Tone of(Passage passage, Set<String> knownWords) {
        String text = passage.text();
        int capitals = (int) CAPITALS.matcher(text)
                .results()
                .filter(found -> !knownWords.contains(found.group().toLowerCase(Locale.ROOT)))
                .count();
        int exclaimed = (int) EXCLAIMED.matcher(text).results().count();
        return new Tone(
                COURTESY.distinct(text), INFORMAL.occurrences(text), capitals + exclaimed, BLAME.occurrences(text));
    }
}
