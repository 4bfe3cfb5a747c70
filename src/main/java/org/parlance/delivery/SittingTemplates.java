package org.parlance.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.parlance.bank.TrainingRequirement;

/** The applicant's pages. */
@CheckedTemplate(basePath = "SittingPages")
final class SittingTemplates {
    private SittingTemplates() {}

    static native TemplateInstance start();

    static native TemplateInstance welcome(WelcomeView view);

    /** @param number of the requirement, from 1 @param problem null unless the answer could not be taken @param met "yes" or "no" as chosen, empty before */
    static native TemplateInstance training(
            TrainingRequirement requirement, int number, int count, String problem, String met, String details);

    static native TemplateInstance equipment();

    static native TemplateInstance practice(PracticeView view);

    static native TemplateInstance test(boolean spoken, boolean underWay);

    static native TemplateInstance resume(ResumeView view);

    static native TemplateInstance done(DoneView view);

    /** Something went wrong: what, and what to do, both already in the applicant's words. */
    static native TemplateInstance problem(String title, String detail);
}
