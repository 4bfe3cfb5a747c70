package org.parlance.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The applicant's pages. */
@CheckedTemplate(basePath = "SittingPages")
final class SittingTemplates {
    private SittingTemplates() {}

    static native TemplateInstance start();

    static native TemplateInstance welcome(WelcomeView view);

    static native TemplateInstance equipment();

    static native TemplateInstance practice(PracticeView view);

    static native TemplateInstance test(boolean spoken, boolean underWay);

    static native TemplateInstance resume(ResumeView view);

    static native TemplateInstance done(DoneView view);

    /** Something went wrong: what, and what to do, both already in the applicant's words. */
    static native TemplateInstance problem(String title, String detail);
}
