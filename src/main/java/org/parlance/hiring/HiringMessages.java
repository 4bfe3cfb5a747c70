package org.parlance.hiring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("hiring")
interface HiringMessages {
    @Message("Your language test for {campaign}")
    String mailSubject(String campaign);

    @Message("Hello {name},")
    String mailGreeting(String name);

    @Message("you are invited to take a language test for {campaign}. Open this link when you have a quiet place and"
            + " about half an hour:")
    String mailInvitation(String campaign);

    @Message("Opening the link does not start the test. The link is yours alone; please do not pass it on.")
    String mailLinkIsPersonal();
}
