package org.parlance.scoring.writing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;

/**
 * What is measured in a text.
 *
 * @param roomyWords the length that the counts of different things are compared with
 * @param range of the grammatical structures; empty for a language whose structures are not listed
 * @param blanks placeholders of a template left in, such as [name]
 */
record WritingFeatures(
        Genre genre,
        double roomyWords,
        Accuracy accuracy,
        Optional<Structures.Range> range,
        WordStock stock,
        Linking linking,
        LetterParts letter,
        Tone tone,
        boolean toneMet,
        TaskFeatures task,
        List<Span> blanks) {

    private static final Pattern BLANK = Pattern.compile(
            "\\[[^\\]\\n]{1,40}\\]|<[a-z ]{2,40}>|\\{\\{?[a-z_ ]{2,40}\\}?\\}|_{3,}|\\bX{3,}\\b|\\bLorem ipsum\\b",
            Pattern.CASE_INSENSITIVE);

    static WritingFeatures of(
            WritingTask task,
            Passage passage,
            LetterParts letter,
            Originality originality,
            List<TextMatch> matches,
            TaskFeatures taskFeatures,
            WritingAids aids) {
        Tone tone = Tone.of(passage, task.knownWords(), aids.lexicon());
        return new WritingFeatures(
                task.genre(),
                task.roomyWords(),
                Accuracy.of(passage, originality, matches),
                Structures.of(aids.language())
                        .map(structures -> structures.rangeOf(
                                passage.text(),
                                place -> originality.isOwn(place.from(), place.to()) && isSound(place, matches))),
                WordStock.of(passage, originality, matches, aids.commonness()),
                Linking.of(passage, originality, aids.lexicon()),
                letter,
                tone,
                tone.meets(task.tone()),
                taskFeatures,
                BLANK.matcher(passage.text())
                        .results()
                        .map(found -> new Span(found.start(), found.end()))
                        .toList());
    }

    /** A structure counts where nothing is wrong with its grammar. */
    private static boolean isSound(Span place, List<TextMatch> matches) {
        return matches.stream()
                .noneMatch(match -> match.kind() == MatchKind.GRAMMAR
                        && place.overlaps(match.offset(), match.offset() + match.length()));
    }

    int words() {
        return task.words();
    }
}
