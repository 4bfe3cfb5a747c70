package org.parlance.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.parlance.bank.TrainingRequirement;
import org.parlance.hiring.AccommodationKind;

/** The applicant's pages. */
@CheckedTemplate(basePath = "SittingPages")
final class SittingTemplates {
    private SittingTemplates() {}

    static native TemplateInstance start();

    static native TemplateInstance welcome(WelcomeView view);

    /** @param number of the requirement, from 1 @param problem null unless the answer could not be taken @param met "yes" or "no" as chosen, empty before */
    static native TemplateInstance training(
            TrainingRequirement requirement, int number, int count, String problem, String met, String details);

    /** @param reason as it was typed @param problem null unless the request could not be taken */
    static native TemplateInstance accommodation(
            List<AccommodationKind> offered, List<AccommodationKind> asked, String reason, String problem);

    static native TemplateInstance equipment();

    static native TemplateInstance practice(PracticeView view);

    static native TemplateInstance test(boolean spoken, boolean underWay, boolean fullScreen);

    static native TemplateInstance code(CodeView view);

    static native TemplateInstance resume(ResumeView view);

    static native TemplateInstance elsewhere(ElsewhereView view);

    static native TemplateInstance done(DoneView view);

    /** Something went wrong: what, and what to do, both already in the applicant's words. */
    static native TemplateInstance problem(String title, String detail);
}
