package org.parlance.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A station's pages. */
@CheckedTemplate(basePath = "KioskPages")
final class KioskTemplates {
    private KioskTemplates() {}

    static native TemplateInstance pairing();

    static native TemplateInstance entry(StationView view);

    static native TemplateInstance end();
}
