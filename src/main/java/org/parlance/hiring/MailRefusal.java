package org.parlance.hiring;

import io.vertx.ext.mail.SMTPException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why a mail was not taken.
 *
 * @param permanent whether another try would end the same way
 * @param answer the mail server's, or what kept it from answering
 */
record MailRefusal(boolean permanent, String answer) {
    /** The server refuses its own client here, and not the address: somebody has to set it right. */
    private static final Set<Integer> OF_THE_CLIENT = Set.of(530, 534, 535, 538);

    static MailRefusal of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> cause instanceof SMTPException smtp ? Stream.of(of(smtp)) : Stream.empty())
                .findFirst()
                .orElseGet(() -> new MailRefusal(
                        false,
                        "The mail server could not be spoken to: "
                                + thrown.getClass().getSimpleName()));
    }

    private static MailRefusal of(SMTPException smtp) {
        String answer = smtp.getReplyMessage() == null || smtp.getReplyMessage().isBlank()
                ? Integer.toString(smtp.getReplyCode())
                : smtp.getReplyMessage();
        return new MailRefusal(smtp.isPermanent() && !OF_THE_CLIENT.contains(smtp.getReplyCode()), answer);
    }
}
