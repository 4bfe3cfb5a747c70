package org.parlance.review;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.parlance.bank.Item;
import org.parlance.delivery.WrittenAnswer;
import org.parlance.scoring.Evidence;

/** Picks the fragment that shows what was written for an item and what was made of it. */
final class EvidenceFragment {
    private EvidenceFragment() {}

    /**
     * @param anchor unique on the page
     * @return empty when there is nothing written; without evidence, as of an interrupted item, what was given is
     *     shown as it is
     */
    static Optional<TemplateInstance> of(
            String anchor, Item item, Evidence evidence, Optional<WrittenAnswer.Content> given) {
        if (evidence instanceof Evidence.Writing writing) {
            return Optional.of(EvidenceFragments.writing(anchor, WrittenViews.Text.of(writing)));
        }
        if (evidence instanceof Evidence.Chat chat) {
            return Optional.of(EvidenceFragments.chat(anchor, WrittenViews.Reply.of(chat)));
        }
        if (evidence instanceof Evidence.Form form) {
            return Optional.of(EvidenceFragments.form(form.fields()));
        }
        if (evidence instanceof Evidence.Keying keying) {
            return Optional.of(EvidenceFragments.keying(WrittenViews.Keying.of(keying)));
        }
        if (evidence instanceof Evidence.Dictation dictation) {
            return Optional.of(EvidenceFragments.dictation(dictation));
        }
        if (evidence instanceof Evidence.Answers answers) {
            return Optional.of(EvidenceFragments.questions(answers.questions()));
        }
        if (evidence instanceof Evidence.Spotting spotting) {
            return Optional.of(EvidenceFragments.spotting(new WrittenViews.Spotting(spotting.words())));
        }
        if (evidence instanceof Evidence.Procedure procedure) {
            return Optional.of(EvidenceFragments.procedure(anchor, WrittenViews.Case.of(procedure)));
        }
        if (evidence instanceof Evidence.Typing typing) {
            return Optional.of(EvidenceFragments.typing(WrittenViews.Typing.of(typing)));
        }
        if (evidence instanceof Evidence.Speech) {
            return Optional.empty();
        }
        List<PlainAnswer.Line> lines =
                given.map(content -> PlainAnswer.of(item, content)).orElse(List.of());
        return lines.isEmpty() ? Optional.empty() : Optional.of(EvidenceFragments.plain(lines));
    }
}
