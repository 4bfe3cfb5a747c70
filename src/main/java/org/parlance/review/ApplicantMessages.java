package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.hiring.ChosenInvitations;
import org.parlance.hiring.OutgoingMail;

/** A campaign's table of applicants, and what is done to several of them. */
@MessageBundle("applicants")
interface ApplicantMessages {
    @Message("Search by name, e-mail or phone")
    String search();

    @Message("State")
    String stateLabel();

    @Message("Any state")
    String anyState();

    @Message("{#switch state}{#case NOT_STARTED}Not started{#case UNDER_WAY}Under way{#case SCORING}Being scored"
            + "{#case REVIEW}To review{#case PASSED}Passed{#case FAILED}Failed{#case BOUNCED}Mail not delivered"
            + "{#case EXPIRED}Expired{#case WITHDRAWN}Withdrawn{/switch}")
    String state(ApplicantState state);

    @Message("Show")
    String show();

    @Message("Show everybody")
    String showAll();

    @Message("{#if count == 1}1 applicant{#else}{count} applicants{/if}")
    String found(long count);

    @Message("Nobody is found")
    String nobody();

    @Message("No applicant of this campaign fits the search and the state.")
    String nobodyHelp();

    @Message("Applicants of this campaign, a page of up to 50")
    String caption();

    @Message("Choose")
    String choose();

    @Message("Choose {applicant}")
    String chooseOf(String applicant);

    @Message("Choose all on this page")
    String chooseAll();

    @Message("Source")
    String source();

    @Message("Site")
    String site();

    @Message("Requisition")
    String requisition();

    @Message("{#switch state}{#case BOUNCED}mail bounced{#case FAILED}mail not delivered{#case QUEUED}mail waits"
            + "{#case SENT}mail sent{#case DROPPED}mail dropped{/switch}")
    String mail(OutgoingMail.State state);

    @Message("time is over")
    String late();

    @Message("Hidden until you have rated it")
    String hidden();

    @Message("Pages of applicants")
    String pages();

    @Message("Page {number} of {pages}")
    String page(int number, int pages);

    @Message("Back")
    String previous();

    @Message("On")
    String next();

    @Message("With the chosen ones")
    String withChosen();

    @Message("Send the invitation again")
    String resend();

    @Message("Extend until the end of")
    String extendUntil();

    @Message("Extend")
    String extend();

    @Message("Withdraw")
    String withdraw();

    @Message("Choose applicants with the boxes beside their names. Whoever has begun the test is left out.")
    String chosenHelp();

    @Message("Withdraw these invitations?")
    String withdrawHeading();

    @Message("The applicants' links then lead nowhere. This cannot be undone.")
    String withdrawHelp();

    @Message("Back to the campaign")
    String back();

    @Message("{#switch deed}{#case RESEND}Sent again: {count}.{#case EXTEND}Extended: {count}.{#case"
            + " WITHDRAW}Withdrawn: {count}.{/switch}")
    String done(ChosenDeed deed, int count);

    @Message("Left out")
    String leftOut();

    @Message("{#switch why}{#case WITHDRAWN}was withdrawn{#case EXPIRED}has expired; extend it first{#case BEGUN}has"
            + " begun the test{#case NO_ADDRESS}has no e-mail address; hand out the link{#case NO_SERVER}no mail server"
            + " is set up; hand out the link{/switch}")
    String why(ChosenInvitations.Why why);

    @Message("Choose what is to be done with the applicants.")
    String chooseDeed();

    @Message("Choose 1 to {most} applicants first, with the boxes beside their names.")
    String chooseSome(int most);

    @Message("Give the last day as a date, such as 2026-11-30.")
    String giveDay();

    @Message("Numbers and states are updated as they change.")
    String live();

    @Message("No connection; what you see is as of a while ago.")
    String lost();

    @Message("Load the page again to see newer numbers.")
    String reload();

    @Message("Search campaigns, accounts and job profiles")
    String searchCampaigns();

    @Message("{#if count == 1}1 campaign{#else}{count} campaigns{/if}")
    String campaignsFound(long count);

    @Message("No campaign is found")
    String noCampaign();

    @Message("Try a part of the name of a campaign, a client account or an owner.")
    String noCampaignHelp();

    @Message("Seats")
    String seats();

    @Message("How many applicants may begin")
    String seatsLabel();

    @Message(
            "Empty for as many as are invited. You may invite more people than there are seats: whoever begins first has"
                    + " one. Whoever comes later is told so, and can begin with the same link once you raise the number.")
    String seatsHelp();

    @Message("{count} have begun.")
    String seatsTaken(long count);

    @Message("{count} wanted to begin and found no seat.")
    String turnedAway(long count);

    @Message("{taken} of {seats} seats taken")
    String seatsOf(long taken, Integer seats);

    @Message("full")
    String full();

    @Message("All seats are taken. Whoever opens the link now is asked to wait; nothing is lost.")
    String fullHelp();

    @Message("Change the seats")
    String changeSeats();

    @Message("found no seat")
    String noSeat();

    @Message("Owner")
    String owner();

    @Message("Who looks after the campaign")
    String ownerLabel();

    @Message("For everybody to know whom to ask. It gives no rights; these come from the client accounts.")
    String ownerHelp();

    @Message("Nobody")
    String nobodyOwns();

    @Message("owned by {name}")
    String ownedBy(String name);

    @Message("Kind of job")
    String kindLabel();

    @Message("All kinds")
    String allKinds();

    @Message("{#switch kind}{#case 'inbound-voice'}Inbound voice{#case 'outbound-voice'}Outbound voice{#case"
            + " 'blended-voice'}Blended voice{#case 'chat-email'}Chat and e-mail{#case 'back-office'}Back office"
            + "{#else}{kind}{/switch}")
    String kind(String kind);

    @Message("No job profile is of this language and kind.")
    String noProfile();

    @Message("What to expect of it")
    String expected();

    @Message("Pages of campaigns")
    String campaignPages();
}
