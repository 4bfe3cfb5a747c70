package org.parlance.scoring.speech;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words that sound the same: the recogniser's choice among them says nothing about the speaker. */
final class SoundAlikes {
    private static final List<String> GROUPS = List.of(
            "for 4",
            "to too 2",
            "won 1",
            "ate 8",
            "there their theyare",
            "your youre youare",
            "its itis",
            "were weare",
            "red read",
            "right write",
            "hear here",
            "no know",
            "hour our",
            "by buy bye",
            "would wood",
            "week weak",
            "mail male",
            "sale sail",
            "peace piece",
            "whole hole",
            "weather whether",
            "wait weight",
            "new knew",
            "see sea",
            "sent cent",
            "meet meat",
            "role roll",
            "fair fare",
            "whose whois",
            "theirs theres thereis",
            "past passed",
            "site sight",
            "principal principle",
            "allowed aloud",
            "cant cannot");

    private static final Map<String, String> COMMON = GROUPS.stream()
            .map(group -> List.of(group.split(" ")))
            .flatMap(group -> group.stream().map(word -> Map.entry(word, group.get(0))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private SoundAlikes() {}

    /** @param word normalised, or several normalised words written together */
    static String common(String word) {
        return COMMON.getOrDefault(word, word);
    }
}
