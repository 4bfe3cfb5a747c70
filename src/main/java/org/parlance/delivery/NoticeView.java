package org.parlance.delivery;

import java.time.LocalDate;
import java.util.List;
import org.parlance.hiring.Notice;

/**
 * What an applicant is told of being assessed automatically.
 *
 * @param from the first day on which the test may be started
 * @param waits whether that day has not come yet
 */
record NoticeView(String text, LocalDate from, boolean waits) {
    static NoticeView of(Notice notice, LocalDate today) {
        return new NoticeView(notice.text(), notice.startsOn(), notice.standsInTheWay(today));
    }

    /** The text's paragraphs, which empty lines or line ends divide. */
    public List<String> paragraphs() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
