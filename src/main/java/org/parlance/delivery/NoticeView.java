package org.parlance.delivery;

import java.time.LocalDate;
import java.util.List;
import org.parlance.hiring.Notice;

/**
 * What an applicant is told of being assessed automatically.
 *
 * @param sha256 of the text, in hex
 * @param from the first day on which the test may be started
 * @param waits whether that day has not come yet
 */
record NoticeView(String text, String sha256, LocalDate from, boolean waits) {
    static NoticeView of(Notice notice, LocalDate today) {
        return new NoticeView(notice.text(), Agreement.sha256(notice), notice.startsOn(), notice.standsInTheWay(today));
    }

    /** The text's paragraphs, which empty lines or line ends divide. */
    public List<String> paragraphs() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
