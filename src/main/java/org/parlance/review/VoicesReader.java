package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.parlance.integrity.VoiceFact;
import org.parlance.integrity.VoiceTemplates;
import org.parlance.integrity.VoiceThreshold;

/** What comparing an attempt's voices has shown, for the result's page. The caller knows who may read it. */
@Named("voices")
@ApplicationScoped
public class VoicesReader {
    /** All comparisons of an attempt, and those below the line. */
    public record Compared(List<VoiceFact> facts) {
        public List<VoiceFact> below() {
            return facts.stream().filter(VoiceFact::below).toList();
        }
    }

    private final VoiceTemplates templates;

    VoicesReader(VoiceTemplates templates) {
        this.templates = templates;
    }

    /** Empty too where the applicant did not agree: whoever reviews isn't told which. */
    public Compared of(UUID attemptId) {
        return new Compared(templates.facts(attemptId));
    }

    /** Of 1,000 comparisons of one speaker's recordings, how many lie below the line. */
    public long falseAlarms() {
        return Math.round(1000 * VoiceThreshold.FALSE_ALARM_RATE);
    }

    /** How many of so many comparisons of one speaker's recordings lie below the line. */
    public double expected(int comparisons) {
        return comparisons * VoiceThreshold.FALSE_ALARM_RATE;
    }

    /** Of 1,000 comparisons of two speakers' recordings, how many do not lie below the line. */
    public long misses() {
        return Math.round(1000 * VoiceThreshold.MISS_RATE);
    }

    public double line() {
        return VoiceThreshold.SIMILARITY;
    }
}
