package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.hiring.Candidate;
import org.parlance.hiring.Origin;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Whom to invite, as it was typed. @param reason why somebody who sat a test lately may be tested again */
record InvitationForm(
        @RestForm String name,
        @RestForm String email,
        @RestForm String phone,
        @RestForm String birthDate,
        @RestForm String idNumber,
        @RestForm String language,
        @RestForm String source,
        @RestForm String referrer,
        @RestForm String site,
        @RestForm String requisition,
        @RestForm String reason) {
    static final InvitationForm EMPTY = new InvitationForm("", "", "", "", "", "", "", "", "", "", "");

    /** Whether anything was typed that is not asked for at once. */
    public boolean detailed() {
        return typed(birthDate)
                || typed(idNumber)
                || typed(language)
                || typed(source)
                || typed(referrer)
                || typed(site)
                || typed(requisition);
    }

    /** @throws HttpProblem 400 when the birth date is no date */
    Candidate candidate() {
        return new Candidate(
                name, email, phone, born(), idNumber, language, new Origin(source, referrer, site, requisition));
    }

    private LocalDate born() {
        if (!typed(birthDate)) {
            return null;
        }
        try {
            return LocalDate.parse(birthDate.strip());
        } catch (DateTimeParseException unreadable) {
            throw Problems.badRequest(
                    PageLanguage.words(ReviewRefusalMessages.class).giveBirthDate());
        }
    }

    private static boolean typed(String text) {
        return text != null && !text.isBlank();
    }
}
