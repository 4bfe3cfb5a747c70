package org.parlance.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "ProblemPages")
final class ProblemTemplates {
    private ProblemTemplates() {}

    static native TemplateInstance problem(ProblemPage page);

    static native TemplateInstance sessionExpired();

    static native TemplateInstance signedOut();
}
