package org.parlance.operations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "OperationsPages")
final class OperationsTemplates {
    private OperationsTemplates() {}

    /** @param queued jobs that were just put into the queue; @param needless those with nothing left to be done */
    static native TemplateInstance overview(OperationsView view, int queued, int needless);
}
