package org.parlance.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on every page. */
@MessageBundle("layout")
interface LayoutMessages {
    @Message("Skip to the content")
    String skip();

    @Message("Language:")
    String language();

    @Message("Parlance, language proficiency testing")
    String footer();
}
