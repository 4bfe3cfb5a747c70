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

    @Message("Pages of campaigns")
    String campaignPages();
}
