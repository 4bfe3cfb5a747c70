package org.parlance.shortlist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.bank.Skill;

/** HR's pages and the export's columns. */
@MessageBundle("shortlist")
interface ShortlistMessages {
    @Message("Shortlists")
    String heading();

    @Message("The applicants whom recruiters have put forward, campaign by campaign.")
    String lead();

    @Message("No campaign yet")
    String noCampaigns();

    @Message("As soon as a recruiter has made a campaign, its shortlist appears here.")
    String noCampaignsHelp();

    @Message("Nobody is on this shortlist yet")
    String empty();

    @Message("A recruiter opens the result of an applicant who has passed and presses “Put forward to HR”.")
    String emptyHelp();

    @Message("Go to the campaign's results")
    String toCampaign();

    @Message("{count} {#if count == 1}applicant{#else}applicants{/if}")
    String applicants(int count);

    @Message("Shortlist of {campaign}")
    String ofCampaign(String campaign);

    @Message("Download as CSV")
    String download();

    @Message("All shortlists")
    String back();

    @Message("Applicant")
    String applicant();

    @Message("E-mail")
    String email();

    @Message("Phone")
    String phone();

    @Message("Campaign")
    String campaign();

    @Message("Client account")
    String account();

    @Message("Job profile")
    String profile();

    @Message("Outcome")
    String outcome();

    @Message("Overall")
    String overall();

    @Message("Band")
    String band();

    @Message(
            "{#switch skill}{#case SPEAKING}Speaking{#case LISTENING}Listening{#case WRITING}Writing{#case READING}Reading"
                    + "{#case TYPING}Typing{/switch}")
    String skill(Skill skill);

    @Message("Decided by")
    String decidedBy();

    @Message("Decided at")
    String decidedAt();

    @Message("Put forward by")
    String addedBy();

    @Message("Put forward at")
    String addedAt();

    @Message("the machine")
    String byMachine();

    @Message("Bands are provisional.")
    String provisional();

    @Message("The result is no longer a pass. Ask the recruiter.")
    String noLongerPassed();
}
