package org.parlance.review;

import org.parlance.review.Feedback.Remark;

/** Says the remarks on a performance in words, kindly. */
final class FeedbackWords {
    private final FeedbackMessages messages;

    FeedbackWords(FeedbackMessages messages) {
        this.messages = messages;
    }

    String strength(Remark remark) {
        return join(messages.strength(remark.trait()), remark);
    }

    String advice(Remark remark) {
        return join(messages.advice(remark.trait()), remark);
    }

    private String join(String said, Remark remark) {
        String fact =
                switch (remark.fact()) {
                    case NOTHING -> "";
                    case MATCHES -> messages.matches(remark.kind(), remark.right());
                    case POINTS -> messages.points(remark.right(), remark.of());
                    case FIELDS -> messages.fields(remark.right(), remark.of());
                    case ANSWERS -> messages.answers(remark.right(), remark.of());
                    case RUNS -> messages.runs(remark.right());
                };
        return fact.isEmpty() ? said : said + " " + fact;
    }
}
