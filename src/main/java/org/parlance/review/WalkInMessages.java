package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.hiring.Kiosk;
import org.parlance.hiring.KioskTicket;

/** Walk-in hiring, as its staff see it. */
@MessageBundle("walkin")
interface WalkInMessages {
    @Message("Walk-in hiring")
    String heading();

    @Message("Stations")
    String stations();

    @Message("Issue a ticket")
    String issue();

    @Message("Look at the person's ID first. No mail is sent; the ticket opens the test at a station of the site.")
    String issueHelp();

    @Message("No station is open yet")
    String noStation();

    @Message("A station is a shared PC that you watch over. Register one and pair the PC; then tickets can be issued"
            + " here.")
    String noStationHelp();

    @Message("Set up a station")
    String setUp();

    @Message("The campaign is not open now, so no test can be begun.")
    String closed();

    @Message("Somebody with an invitation")
    String invited();

    @Message(
            "Find the invitation of somebody who has come in, look at their ID, and issue the ticket for it. Their link"
                    + " stays good until the test is begun at the station.")
    String invitedLead();

    @Message("E-mail, phone, or part of the name")
    String invitedTyped();

    @Message("Find")
    String find();

    @Message("Nobody with an invitation of this campaign was found")
    String notFound();

    @Message("Type the whole address or number, or at least two letters of the name. Whoever has no invitation gets a"
            + " ticket on the board.")
    String notFoundHelp();

    @Message("{count} {#if count == 1}invitation{#else}invitations{/if} found, at most 20 are shown")
    String foundCount(int count);

    @Message("{#switch stage}{#case NOT_BEGUN}Not begun{#case UNDER_WAY}Test under way elsewhere{#case TAKEN}Test taken"
            + "{#case OVER}Invitation over{/switch}")
    String stage(InvitedTickets.Stage stage);

    @Message("The test that was begun elsewhere goes on at the station; the other browser is shut out.")
    String handOver();

    @Message("Issue a ticket to {name}")
    String issueTo(String name);

    @Message("This applicant has taken the test already. Reset it on the result’s page if it is to be taken again.")
    String alreadyTaken();

    @Message("A test of this applicant is under way elsewhere. Tick that it goes on at the station, or let it end"
            + " there.")
    String handOverNeeded();

    @Message("Name")
    String name();

    @Message("Phone")
    String phone();

    @Message("E-mail (optional)")
    String email();

    @Message("Birth date (optional)")
    String birthDate();

    @Message("Kind of ID checked")
    String idKind();

    @Message("Choose …")
    String choose();

    @Message("{#switch kind}{#case NATIONAL_ID}National ID card{#case PASSPORT}Passport{#case DRIVING_LICENCE}Driving"
            + " license{#case RESIDENCE_PERMIT}Residence permit{#case OTHER}Other ID{/switch}")
    String id(KioskTicket.IdKind kind);

    @Message("ID number")
    String idNumber();

    @Message("Only a keyed hash of it is kept, by which the person is known again.")
    String idNumberHelp();

    @Message("Source")
    String source();

    @Message("Requisition")
    String requisition();

    @Message("Site")
    String site();

    @Message("Reason for another test")
    String retestReason();

    @Message("Ticket for {name}")
    String ticketFor(String name);

    @Message("{name} types this number at a station of the site, within twelve hours.")
    String ticketHelp(String name);

    @Message("Ticket number {number}")
    String ticketNumber(String number);

    @Message("Back to the board")
    String toBoard();

    @Message("Tickets")
    String tickets();

    @Message("Tickets of this campaign, the newest first")
    String ticketsCaption();

    @Message("No ticket was issued yet.")
    String noTickets();

    @Message("Ticket")
    String ticket();

    @Message("Applicant")
    String applicant();

    @Message("State")
    String state();

    @Message("Result")
    String result();

    @Message("Station")
    String station();

    @Message("{#switch state}{#case ISSUED}Issued{#case LAPSED}Not used in time{#case SEATED}At the station"
            + "{#case IN_TEST}In test{#case SENDING}Handed in, still sending{#case SCORING}Sent, being scored"
            + "{#case RESULT}Result{/switch}")
    String progress(TicketProgress.State state);

    @Message("{#if minutes == 1}1 minute{#else}{minutes} minutes{/if} after the end")
    String minutes(Long minutes);

    @Message("Late: the promise is five minutes")
    String late();

    @Message("Open")
    String open();

    @Message("This board refreshes by itself.")
    String live();

    @Message("There is no connection to the server. What is shown may be old.")
    String liveLost();

    @Message("Register a station")
    String register();

    @Message("Name of the station")
    String stationName();

    @Message("Register and show a pairing code")
    String registerButton();

    @Message("Stations of this campaign")
    String stationsCaption();

    @Message("No station is registered yet.")
    String noStations();

    @Message("{#switch state}{#case UNPAIRED}Not paired{#case FREE}Free{#case TAKEN}Taken{#case EXPIRED}Expired"
            + "{#case REVOKED}Revoked{/switch}")
    String stationState(Kiosk.State state);

    @Message("by ticket {number}")
    String takenBy(String number);

    @Message("Actions")
    String actions();

    @Message("New pairing code for {name}")
    String newPairing(String name);

    @Message("Free {name}")
    String free(String name);

    @Message("Revoke {name}")
    String revoke(String name);

    @Message("Freeing lets the next applicant begin though the PC has not reported that everything of the last one was"
            + " sent. The PC still sends what it can; what the server refuses is dropped. Revoking takes the PC away: a"
            + " test that runs on it goes on to its end.")
    String actionsHelp();

    @Message("Pair {name}")
    String pair(String name);

    @Message("Open this address on the shared PC, in a browser window of its own, and type the code. It is good for"
            + " once, for a quarter of an hour.")
    String pairHelp();

    @Message("Address")
    String address();

    @Message("Pairing code")
    String pairingCode();

    @Message("To the stations")
    String toStations();
}
