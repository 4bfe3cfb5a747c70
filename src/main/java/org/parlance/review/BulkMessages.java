package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.hiring.BulkField;
import org.parlance.hiring.InvitationBatch;

/** Inviting many applicants from a file. */
@MessageBundle("bulk")
interface BulkMessages {
    @Message("Invite from a file")
    String heading();

    @Message("Invite from a file")
    String open();

    @Message("Choose a CSV or XLSX file with one applicant per row. You see who would be invited, and which rows need"
            + " mending, before anything is sent.")
    String lead();

    @Message("File with applicants")
    String file();

    @Message("Drop the file here, or choose it. Up to 10,000 rows and 5 MB; the first row holds the headers.")
    String fileHelp();

    @Message("Encoding of a CSV file")
    String encoding();

    @Message("Find out")
    String findOut();

    @Message("Choose another one only if letters such as é, ł or ø come out wrong.")
    String encodingHelp();

    @Message("Upload and check")
    String upload();

    @Message("Get an empty file with all columns")
    String template();

    @Message("Uploaded files")
    String files();

    @Message("No file was uploaded for this campaign yet.")
    String noFiles();

    @Message("File")
    String fileName();

    @Message("State")
    String state();

    @Message("Rows")
    String rows();

    @Message("Uploaded")
    String uploaded();

    @Message("{#switch state}{#case UPLOADED}waiting for your confirmation{#case CONFIRMED}inviting{#case DONE}done"
            + "{#case DISCARDED}discarded{/switch}")
    String batchState(InvitationBatch.State state);

    @Message("Read as {form}; uploaded by {name}.")
    String readAs(String form, String name);

    @Message("Columns")
    String columns();

    @Message("Which column holds what? It was guessed from the headers; change what is wrong.")
    String columnsHelp();

    @Message("not in the file")
    String notInFile();

    @Message("Column {number}")
    String unnamedColumn(int number);

    @Message("Use these columns")
    String useColumns();

    @Message("{#switch field}{#case NAME}Name{#case EMAIL}E-mail{#case PHONE}Phone{#case BIRTH_DATE}Birth date"
            + "{#case ID_NUMBER}ID number{#case LANGUAGE}Language of the mails{#case SOURCE}Source"
            + "{#case REFERRER}Referrer{#case SITE}Site{#case REQUISITION}Requisition{/switch}")
    String field(BulkField field);

    @Message("Check")
    String check();

    @Message("{count} {#if count == 1}row{#else}rows{/if} can be invited")
    String good(int count);

    @Message("{count} {#if count == 1}row needs{#else}rows need{/if} mending")
    String bad(long count);

    @Message("{count} {#if count == 1}person{#else}persons{/if} sat a test lately")
    String tooLately(long count);

    @Message("The first rows that would be invited")
    String sample();

    @Message("The first rows that need mending")
    String badRows();

    @Message("Only the first {shown} of {count} are shown here; the download has all of them.")
    String badCut(int shown, int count);

    @Message("Row")
    String row();

    @Message("What is wrong, and what to do")
    String reason();

    @Message("Download the rows that need mending")
    String download();

    @Message("Tested before")
    String known();

    @Message("Nobody has to be left out for these; it is for you to know.")
    String knownHelp();

    @Message("has sat a test on {when} for {account} ({campaign})")
    String satHere(String when, String account, String campaign);

    @Message("has sat a test on {when} for another client account")
    String satElsewhere(String when);

    @Message("Invite {count} {#if count == 1}applicant{#else}applicants{/if}")
    String confirm(int count);

    @Message("Also invite those who sat a test lately, because")
    String retest();

    @Message("Leave it empty to leave them out. The reason is kept with each of these invitations.")
    String retestHelp();

    @Message("Nobody can be invited from this file yet. Mend the rows below, or choose other columns.")
    String nobody();

    @Message("Discard this file")
    String discard();

    @Message("Inviting")
    String inviting();

    @Message("{done} of {total} rows worked off")
    String progress(int done, int total);

    @Message("{invited} invited, {refused} left out")
    String outcome(int invited, int refused);

    @Message("This goes on when you leave the page. Without scripts, load it again to see how far it is.")
    String invitingHelp();

    @Message("Live updates stopped. Load the page again.")
    String lost();

    @Message("All rows are worked off")
    String done();

    @Message("To the campaign")
    String toCampaign();

    @Message("This file was discarded.")
    String discarded();
}
