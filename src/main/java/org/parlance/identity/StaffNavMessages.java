package org.parlance.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The navigation of all staff pages. */
@MessageBundle("staffnav")
interface StaffNavMessages {
    @Message("Staff")
    String label();

    @Message("Campaigns")
    String campaigns();

    @Message("Results")
    String results();

    @Message("Reviews")
    String reviews();

    @Message("Shortlists")
    String shortlists();

    @Message("Webhooks")
    String webhooks();

    @Message("Item banks")
    String banks();

    @Message("Item analysis")
    String analysis();

    @Message("Adverse impact")
    String impact();

    @Message("Groups")
    String groups();

    @Message("Reliability")
    String reliability();

    @Message("Operations")
    String operations();

    @Message("Personal data")
    String personalData();

    @Message("Audit trail")
    String auditTrail();

    @Message("Sign out")
    String signOut();
}
