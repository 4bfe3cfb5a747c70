package org.parlance.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A station's pages. */
@MessageBundle("kiosk")
interface KioskMessages {
    @Message("Pair this PC")
    String pairHeading();

    @Message("Staff make a pairing code on the campaign's walk-in page. It is good for once.")
    String pairHelp();

    @Message("Pairing code")
    String pairingCode();

    @Message("Make this PC a station")
    String pair();

    @Message("Enter your ticket")
    String entryHeading();

    @Message(
            "Type the six digits that the staff have given you. Your test opens; nothing starts before you agree to it.")
    String entryHelp();

    @Message("Ticket number")
    String ticketNumber();

    @Message("Open my test")
    String openTest();

    @Message("Somebody has begun a test at this station. Only their ticket goes on with it; else call the staff.")
    String taken();

    @Message("{name}, {site}")
    String station(String name, String site);

    @Message("This station is being made ready …")
    String clearing();

    @Message(
            "Answers of the applicant before are still being sent. Leave this page open; the next ticket can be entered then.")
    String stillSending();

    @Message("Your test is over")
    String endHeading();

    @Message("Stay seated for a moment: your answers are being sent.")
    String endWaiting();

    @Message("Some answers could not be handed over. Leave this page open and call the staff.")
    String endRefused();

    @Message("Thank you. Call the staff.")
    String thanks();

    @Message("All your answers have arrived, and nothing of them is left on this PC.")
    String thanksLead();

    @Message("This page goes back to the ticket entry by itself.")
    String goesBack();

    @Message("Next applicant")
    String nextApplicant();

    @Message("%s of %s recordings and texts are still to be sent.")
    String jsLeft();
}
