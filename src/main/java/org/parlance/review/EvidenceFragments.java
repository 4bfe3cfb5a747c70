package org.parlance.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.parlance.scoring.Evidence.Dictation;
import org.parlance.scoring.Evidence.FieldResult;
import org.parlance.scoring.Evidence.QuestionResult;

/** One fragment for each kind of written evidence. An anchor is unique on the page and starts the ids of the remarks. */
@CheckedTemplate(basePath = "EvidenceFragments")
final class EvidenceFragments {
    private EvidenceFragments() {}

    static native TemplateInstance writing(String anchor, WrittenViews.Text text);

    static native TemplateInstance chat(String anchor, List<WrittenViews.Reply> replies);

    static native TemplateInstance form(List<FieldResult> fields);

    static native TemplateInstance keying(WrittenViews.Keying keying);

    static native TemplateInstance dictation(Dictation dictation);

    static native TemplateInstance questions(List<QuestionResult> questions);

    static native TemplateInstance spotting(WrittenViews.Spotting spotting);

    static native TemplateInstance procedure(String anchor, List<WrittenViews.Case> cases);

    static native TemplateInstance typing(WrittenViews.Typing typing);

    /** What was given, with nothing said about it. */
    static native TemplateInstance plain(List<PlainAnswer.Line> lines);
}
