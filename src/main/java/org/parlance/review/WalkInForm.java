package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.hiring.Candidate;
import org.parlance.hiring.KioskTicket;
import org.parlance.hiring.Origin;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Somebody who has come in, as it was typed. @param reason why somebody who sat a test lately may be tested again */
record WalkInForm(
        @RestForm String name,
        @RestForm String phone,
        @RestForm String email,
        @RestForm String birthDate,
        @RestForm String idKind,
        @RestForm String idNumber,
        @RestForm String source,
        @RestForm String requisition,
        @RestForm String site,
        @RestForm String reason) {
    static final WalkInForm EMPTY = new WalkInForm("", "", "", "", "", "", "Walk-in", "", "", "");

    /** @throws HttpProblem 400 without a phone number, or when the birth date is no date */
    Candidate candidate() {
        if (phone == null || phone.isBlank()) {
            throw Problems.badRequest(words().phoneNeeded());
        }
        return new Candidate(name, email, phone, born(), idNumber, null, new Origin(source, null, site, requisition));
    }

    /** @throws HttpProblem 400 when none was chosen */
    KioskTicket.IdKind checked() {
        return Arrays.stream(KioskTicket.IdKind.values())
                .filter(kind -> kind.name().equals(idKind))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest(words().chooseId()));
    }

    private static ReviewRefusalMessages words() {
        return PageLanguage.words(ReviewRefusalMessages.class);
    }

    private LocalDate born() {
        if (birthDate == null || birthDate.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(birthDate.strip());
        } catch (DateTimeParseException unreadable) {
            throw Problems.badRequest(words().giveBirthDate());
        }
    }
}
