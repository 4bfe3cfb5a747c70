package org.parlance.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much the voice of one answer resembles another recording of the same attempt: a fact for a reviewer, which no score
 * and no verdict knows.
 *
 * @param position of the answer's item, from 1
 * @param with what it was compared with
 * @param similarity cosine, from -1 to 1
 * @param seconds of speech in the answer
 * @param withSeconds of speech in what it was compared with
 */
public record VoiceFact(int position, With with, double similarity, double seconds, double withSeconds) {
    /** What an answer is compared with. */
    public enum With {
        /** What was said when the microphone was tried out. */
        VOICE_CHECK,
        /** All other answers together. */
        OTHER_ANSWERS
    }

    /** Whether it lies below the line under which few recordings of one speaker lie. */
    public boolean below() {
        return similarity < VoiceThreshold.SIMILARITY;
    }

    /**
     * Each answer with the voice check and with the others, wherever both have speech enough.
     *
     * @param recordings of one attempt; several of one item, its turns, are taken together
     */
    static List<VoiceFact> of(List<SpokenTemplate> recordings) {
        Map<Integer, List<VoiceTemplate>> parts = new TreeMap<>();
        recordings.forEach(recording -> parts.computeIfAbsent(recording.position(), unseen -> new ArrayList<>())
                .add(recording.template()));
        Map<Integer, VoiceTemplate> voices = new TreeMap<>();
        parts.forEach((position, templates) -> voices.put(position, VoiceTemplate.mean(templates)));
        Optional<VoiceTemplate> check = Optional.ofNullable(voices.remove(SpokenTemplate.CHECK));
        List<VoiceFact> facts = new ArrayList<>();
        voices.forEach((position, voice) -> {
            check.flatMap(tried -> fact(position, voice, With.VOICE_CHECK, tried))
                    .ifPresent(facts::add);
            VoiceTemplate others = VoiceTemplate.mean(voices.entrySet().stream()
                    .filter(other -> !other.getKey().equals(position))
                    .map(Map.Entry::getValue)
                    .toList());
            fact(position, voice, With.OTHER_ANSWERS, others).ifPresent(facts::add);
        });
        return List.copyOf(facts);
    }

    private static Optional<VoiceFact> fact(int position, VoiceTemplate voice, With with, VoiceTemplate other) {
        double least = Math.min(voice.seconds(), other.seconds());
        return least < VoiceThreshold.LEAST_SECONDS
                ? Optional.empty()
                : Optional.of(new VoiceFact(position, with, voice.similarity(other), voice.seconds(), other.seconds()));
    }
}
