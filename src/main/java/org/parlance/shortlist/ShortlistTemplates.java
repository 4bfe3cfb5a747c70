package org.parlance.shortlist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

@CheckedTemplate(basePath = "ShortlistPages")
final class ShortlistTemplates {
    private ShortlistTemplates() {}

    static native TemplateInstance list(List<ShortlistView.Summary> shortlists);

    static native TemplateInstance one(ShortlistView view);
}
