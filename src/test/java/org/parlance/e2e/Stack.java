package org.parlance.e2e;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.parlance.testing.Chromium;
import org.parlance.testing.Database;
import org.parlance.testing.FakeMicrophone;
import org.parlance.testing.ProductServer;
import org.parlance.testing.TestModels;

/** The whole product, as it runs in production, and a browser in front of it; one for all tests of this JVM. */
final class Stack {
    private static Stack shared;

    private final GreenMail mail;
    private final ProductServer server;

    private Stack() {
        TestModels.installEnglish();
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        server = new ProductServer(Map.of(
                "PARLANCE_DEMO", "true",
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", String.valueOf(mail.getSmtp().getPort())));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(mail::stop, "mail-stop"));
    }

    static synchronized Stack shared() {
        if (shared == null) {
            shared = new Stack();
        }
        return shared;
    }

    GreenMail mail() {
        return mail;
    }

    ProductServer server() {
        return server;
    }

    Database database() {
        return server.database();
    }

    Page newPerson() {
        return Chromium.shared().newPerson();
    }

    FakeMicrophone microphone() {
        return Chromium.shared().microphone();
    }
}
