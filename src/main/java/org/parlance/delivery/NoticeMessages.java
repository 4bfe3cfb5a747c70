package org.parlance.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What applicants read about the notice that comes before an automated assessment. */
@MessageBundle("notice")
interface NoticeMessages {
    @Message("How you will be assessed")
    String heading();

    @Message("You can start your test from {day} on. Until then you have time to read this and to ask for an"
            + " accommodation or another process. Your link stays valid.")
    String wait(String day);
}
