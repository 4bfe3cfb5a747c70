package org.parlance.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The author's pages. */
@CheckedTemplate(basePath = "AuthoringPages")
final class AuthoringTemplates {
    private AuthoringTemplates() {}

    /** @param problem why an upload was refused; null when none was */
    static native TemplateInstance banks(List<BankRow> banks, String problem);

    /** @param problem why something was refused; null when nothing was */
    static native TemplateInstance bank(BankView view, String problem);

    /** What changes by itself on a bank's page, while it is checked. */
    static native TemplateInstance check(BankView view);

    static native TemplateInstance preview(PreviewView view);

    /** @param evidence HTML of what scoring made of an answer */
    static native TemplateInstance scored(String evidence);
}
