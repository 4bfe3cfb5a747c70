package org.parlance.oversight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of whoever watches over the system. */
@CheckedTemplate(basePath = "OversightPages")
final class AuditTemplates {
    private AuditTemplates() {}

    static native TemplateInstance trail(AuditView view);
}
