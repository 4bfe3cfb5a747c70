package org.parlance.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.CaseResult;
import org.parlance.scoring.Evidence.ChatReply;
import org.parlance.scoring.Evidence.FieldResult;
import org.parlance.scoring.Evidence.PointFound;
import org.parlance.scoring.Evidence.Remark;
import org.parlance.scoring.Evidence.RemarkKind;
import org.parlance.scoring.Evidence.SpottedResult;
import org.parlance.scoring.Evidence.SpottedWord;
import org.parlance.scoring.objective.TypingLimit;

/** Written evidence in the shape in which its fragments show it. */
final class WrittenViews {
    private WrittenViews() {}

    /** @param remarks the places of the text by kind, in the order of the kinds */
    record Text(MarkedText text, int words, List<PointFound> points, List<Remarks> remarks) {
        static Text of(Evidence.Writing writing) {
            return new Text(
                    MarkedText.of(writing.text(), writing.matches()),
                    words(writing.text()),
                    writing.points(),
                    Remarks.of(writing.text(), writing.remarks()));
        }

        private static int words(String text) {
            return text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }
    }

    record Remarks(RemarkKind kind, List<String> places) {
        static List<Remarks> of(String text, List<Remark> remarks) {
            Map<RemarkKind, List<String>> byKind = new EnumMap<>(RemarkKind.class);
            for (Remark remark : remarks) {
                int start = Math.min(Math.max(0, remark.offset()), text.length());
                int end = Math.min(text.length(), start + Math.max(0, remark.length()));
                byKind.computeIfAbsent(remark.kind(), kind -> new ArrayList<>()).add(text.substring(start, end));
            }
            return byKind.entrySet().stream()
                    .map(entry -> new Remarks(
                            entry.getKey(), entry.getValue().stream().distinct().toList()))
                    .toList();
        }
    }

    /** @param number from 1, in the order of arrival @param seconds null when there was no reply */
    record Reply(
            int number,
            String customer,
            String asked,
            MarkedText text,
            Long seconds,
            List<PointFound> points,
            List<Remarks> remarks) {
        static List<Reply> of(Evidence.Chat chat) {
            return IntStream.range(0, chat.replies().size())
                    .mapToObj(i -> of(i + 1, chat.replies().get(i)))
                    .toList();
        }

        private static Reply of(int number, ChatReply reply) {
            return new Reply(
                    number,
                    reply.customer(),
                    reply.asked(),
                    MarkedText.of(reply.text(), reply.matches()),
                    reply.seconds() == null ? null : Math.round(reply.seconds()),
                    reply.points(),
                    Remarks.of(reply.text(), reply.remarks()));
        }

        public boolean given() {
            return !text.pieces().isEmpty();
        }

        /** @param item the item's */
        public String anchor(String item) {
            return item + "-" + number;
        }
    }

    /** @param columns their labels @param rows the fields of each record */
    record Keying(Evidence.Keying numbers, List<String> columns, List<List<FieldResult>> rows) {
        static Keying of(Evidence.Keying keying) {
            Map<String, List<FieldResult>> rows = new LinkedHashMap<>();
            for (FieldResult field : keying.fields()) {
                rows.computeIfAbsent(field.id().split("\\.", 2)[0], record -> new ArrayList<>())
                        .add(field);
            }
            List<List<FieldResult>> records = List.copyOf(rows.values());
            List<String> columns = records.isEmpty()
                    ? List.of()
                    : records.get(0).stream().map(FieldResult::label).toList();
            return new Keying(keying, columns, records);
        }

        public long perHour() {
            return Math.round(numbers.keystrokesPerHour());
        }

        public long seconds() {
            return Math.round(numbers.seconds());
        }

        public long right() {
            return numbers.fields().stream().filter(FieldResult::right).count();
        }

        public int fields() {
            return numbers.fields().size();
        }
    }

    record Spotting(List<SpottedWord> words) {
        /** What was marked or should have been. */
        public List<SpottedWord> remarkable() {
            return words.stream()
                    .filter(word -> word.result() != SpottedResult.FINE)
                    .toList();
        }

        /** Whether what would have been right is to be told. */
        public boolean tellsRight(SpottedWord word) {
            return word.result() == SpottedResult.FOUND || word.result() == SpottedResult.MISSED;
        }

        public long corrected() {
            return count(SpottedResult.CORRECTED);
        }

        public long found() {
            return count(SpottedResult.FOUND);
        }

        public long missed() {
            return count(SpottedResult.MISSED);
        }

        public long falseAlarms() {
            return count(SpottedResult.FALSE_ALARM);
        }

        private long count(SpottedResult result) {
            return words.stream().filter(word -> word.result() == result).count();
        }
    }

    /** @param number from 1 */
    record Case(int number, CaseResult result, MarkedText justification) {
        static List<Case> of(Evidence.Procedure procedure) {
            return IntStream.range(0, procedure.cases().size())
                    .mapToObj(i -> of(i + 1, procedure.cases().get(i)))
                    .toList();
        }

        private static Case of(int number, CaseResult result) {
            return new Case(number, result, MarkedText.of(result.justification(), result.matches()));
        }

        /** @param item the item's */
        public String anchor(String item) {
            return item + "-" + number;
        }

        public List<PointFound> reason() {
            return List.of(result.reason());
        }
    }

    record Typing(Evidence.Typing numbers, List<TypingDiff.Step> diff) {
        static Typing of(Evidence.Typing typing) {
            return new Typing(typing, TypingDiff.of(typing.expected(), typing.typed()));
        }

        /** Net words a minute below which typing limits what is written. */
        public double leastNet() {
            return TypingLimit.LEAST_WPM;
        }

        public double leastPercent() {
            return 100 * TypingLimit.LEAST_ACCURACY;
        }

        public double accuracyPercent() {
            return 100 * numbers.accuracy();
        }

        public long seconds() {
            return Math.round(numbers.seconds());
        }
    }
}
