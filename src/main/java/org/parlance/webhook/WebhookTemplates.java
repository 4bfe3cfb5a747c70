package org.parlance.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.parlance.identity.ClientAccount;

@CheckedTemplate(basePath = "WebhookPages")
final class WebhookTemplates {
    private WebhookTemplates() {}

    static native TemplateInstance list(List<WebhookView> webhooks, boolean mayEdit);

    static native TemplateInstance make(
            WebhookForm form, List<ClientAccount> accounts, List<WebhookEvent> offered, String problem);

    /** @param secret shown this once; null otherwise */
    static native TemplateInstance one(WebhookView.Log log, boolean mayEdit, String secret);
}
