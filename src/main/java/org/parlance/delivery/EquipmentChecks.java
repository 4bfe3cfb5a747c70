package org.parlance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.bank.Banks;
import org.parlance.hiring.Secrets;

/** The equipment check's server side: three digits that are played, and what each try has found. */
@ApplicationScoped
class EquipmentChecks {
    static final String DIGITS_WRONG = "digits-wrong";
    static final String SLOW_LINE = "slow-line";
    static final String LOW_STORAGE = "low-storage";

    /** Speech is recorded at 16 kHz and 16 bits: a slower line falls behind, in kbit/s. */
    private static final double SPEECH_KBPS = 256;

    /** An hour of speech, in 10^6 bytes. */
    private static final double LEAST_STORAGE_MB = 115;

    private static final int DIGITS = 3;

    private final Banks banks;
    private final EntityManager entities;
    private final Clock clock;

    EquipmentChecks(Banks banks, EntityManager entities, Clock clock) {
        this.banks = banks;
        this.entities = entities;
        this.clock = clock;
    }

    /** The three digits of an id, the same on every node: they follow from the id and the sitting's secret cookie. */
    static String digits(String cookie, String digitsId) {
        byte[] hash = Secrets.hash(cookie + "/" + digitsId);
        StringBuilder digits = new StringBuilder(DIGITS);
        for (int i = 0; i < DIGITS; i++) {
            digits.append(Math.floorMod(hash[i], 10));
        }
        return digits.toString();
    }

    /** MP3 frames stand alone, so the digits' files one after the other are an MP3 file. */
    byte[] spoken(String language, String digits) {
        ByteArrayOutputStream audio = new ByteArrayOutputStream();
        try {
            for (char digit : digits.toCharArray()) {
                audio.write(Files.readAllBytes(banks.digit(language, digit - '0')));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a digit's audio cannot be read", unreadable);
        }
        return audio.toByteArray();
    }

    /** What one try has found. @param notes for the applicant to know, which stop nobody */
    record Found(List<String> faults, List<String> notes) {}

    @Transactional
    Found check(UUID attemptId, List<String> found, boolean digitsRight, Map<String, Double> measures) {
        List<String> faults = new ArrayList<>(found);
        if (!digitsRight) {
            faults.add(DIGITS_WRONG);
        }
        entities.persist(new EquipmentCheck(attemptId, faults, measures, clock.instant()));
        return new Found(faults, notes(measures));
    }

    /** @param measures by name; what a browser cannot tell is not there */
    static List<String> notes(Map<String, Double> measures) {
        List<String> notes = new ArrayList<>();
        if (measures.getOrDefault("line-kbps", SPEECH_KBPS) < SPEECH_KBPS) {
            notes.add(SLOW_LINE);
        }
        if (measures.getOrDefault("storage-mb", LEAST_STORAGE_MB) < LEAST_STORAGE_MB) {
            notes.add(LOW_STORAGE);
        }
        return notes;
    }
}
