package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.parlance.scoring.Evidence.Remark;
import org.parlance.scoring.Evidence.RemarkKind;

/** The places of a text that its scores rest on beside the matches, in the order of the text. */
final class Remarks {
    private final List<Remark> remarks = new ArrayList<>();

    private Remarks() {}

    static List<Remark> of(Passage passage, Originality originality, WritingFeatures features) {
        Remarks found = new Remarks();
        if (features.genre().letter()) {
            LetterParts letter = features.letter();
            found.add(RemarkKind.SALUTATION, letter.salutation().stream().toList());
            found.add(RemarkKind.OPENING, letter.opening().stream().toList());
            found.add(RemarkKind.OFFER, letter.offer().stream().toList());
            found.add(RemarkKind.CLOSING, letter.closing().stream().toList());
            found.add(RemarkKind.SIGNATURE, letter.signature().stream().toList());
        }
        found.add(RemarkKind.CONNECTIVE, features.linking().connectives());
        Tone tone = features.tone();
        found.add(RemarkKind.COURTESY, tone.courtesy());
        found.add(RemarkKind.INFORMAL, tone.informal());
        found.add(RemarkKind.SHOUTING, tone.shouting());
        found.add(RemarkKind.BLAME, tone.blame());
        found.add(RemarkKind.COPIED, originality.copied());
        found.add(RemarkKind.REPEATED, originality.repeated());
        found.add(RemarkKind.BLANK, features.blanks());
        found.add(
                RemarkKind.LONG_SENTENCE,
                passage.sentences().stream()
                        .filter(sentence -> sentence.words().size() > Accuracy.LONG_SENTENCE)
                        .map(sentence -> new Span(sentence.from(), sentence.to()))
                        .toList());
        found.remarks.sort(Comparator.comparingInt(Remark::offset).thenComparing(Remark::kind));
        return List.copyOf(found.remarks);
    }

    private void add(RemarkKind kind, Collection<Span> places) {
        places.forEach(place -> remarks.add(new Remark(kind, place.from(), place.to() - place.from())));
    }
}
