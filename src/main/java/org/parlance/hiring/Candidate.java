package org.parlance.hiring;

import java.time.LocalDate;

/**
 * A person who is to be invited. All but the name, and e-mail or phone, may be null.
 *
 * @param phone as written or normalised
 * @param idNumber of an identity document, as written; only its keyed hash is ever stored
 * @param language of the mails: en, fr, pl or da; null for the campaign's
 */
public record Candidate(
        String name, String email, String phone, LocalDate birthDate, String idNumber, String language, Origin origin) {

    public static Candidate of(String name, String email, String phone) {
        return new Candidate(name, email, phone, null, null, null, Origin.UNKNOWN);
    }
}
