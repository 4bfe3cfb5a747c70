package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The table of results and its views. */
@MessageBundle("results")
interface ResultsMessages {
    @Message("Results")
    String heading();

    @Message("{count} {#if count == 1}result{#else}results{/if}")
    String count(long count);

    @Message("Results, a page of them")
    String caption();

    @Message("No result yet")
    String empty();

    @Message("As soon as a test is handed in and scored, its result appears here. Invite applicants on a campaign's"
            + " page.")
    String emptyHelp();

    @Message("To the campaigns")
    String toCampaigns();

    @Message("No result fits these filters")
    String emptyFiltered();

    @Message("Take one of them away, or look at everything.")
    String emptyFilteredHelp();

    @Message("Show everything")
    String showAll();

    @Message("Name or e-mail address")
    String search();

    @Message("Verdict")
    String verdict();

    @Message("Decision")
    String decision();

    @Message("{#switch state}{#case WAITS}Waits for a person{#case BY_MACHINE}Passed by machine"
            + "{#case BY_PERSON}Decided by a person{#case OVERRULED}Machine overruled{/switch}")
    String decisionState(DecisionState state);

    @Message("Any")
    String any();

    @Message("Order")
    String sort();

    @Message("Newest first")
    String newest();

    @Message("Oldest first")
    String oldest();

    @Message("Name, A to Z")
    String nameUp();

    @Message("Name, Z to A")
    String nameDown();

    @Message("(highest first)")
    String down();

    @Message("(lowest first)")
    String up();

    @Message("Show")
    String show();

    @Message("More filters")
    String moreFilters();

    @Message("Score")
    String score();

    @Message("At least")
    String least();

    @Message("At most")
    String most();

    @Message("Band of the overall score")
    String band();

    @Message("Flag")
    String flag();

    @Message("Any integrity signal")
    String anyIntegrity();

    @Message("Unscorable answer")
    String unscorable();

    @Message("Item not reached")
    String notReached();

    @Message("Handed in from")
    String from();

    @Message("Handed in until")
    String to();

    @Message("Client account")
    String account();

    @Message("Campaign")
    String campaign();

    @Message("Job profile")
    String profile();

    @Message("Source")
    String source();

    @Message("Site")
    String site();

    @Message("Requisition")
    String requisition();

    @Message("Days are whole days in UTC. Limits are held against unrounded scores. Ordering by a skill or trait, or"
            + " limiting it, leaves out results without it.")
    String filtersHelp();

    @Message("{#switch problem}{#case NO_NUMBER}A limit of a score is a number from 0 to 100."
            + "{#case NUMBERS_CROSSED}The least score is above the most; swap them."
            + "{#case NO_DAY}A day is written as year, month and day, such as 2026-03-31."
            + "{#case DAYS_CROSSED}The first day is after the last; swap them.{/switch}")
    String problem(ResultForm.Problem problem);

    @Message("Select")
    String select();

    @Message("Select {applicant}")
    String selectOf(String applicant);

    @Message("Applicant")
    String applicant();

    @Message("Overall")
    String overall();

    @Message("Skills")
    String skills();

    @Message("Flags")
    String flags();

    @Message("Origin")
    String origin();

    @Message("Handed in")
    String handedIn();

    @Message("You are reviewing this attempt blind.")
    String hidden();

    @Message("Hidden until you have rated it or opened it, as two people decide here.")
    String hiddenToRate();

    @Message("by a person")
    String byPerson();

    @Message("by machine")
    String byMachine();

    @Message("machine: {outcome}")
    String overruled(String outcome);

    @Message("proposed, to be confirmed")
    String proposed();

    @Message("waits for a person")
    String waits();

    @Message("Pages of results")
    String pages();

    @Message("Page {number} of {pages}")
    String page(int number, int pages);

    @Message("Previous page")
    String previousPage();

    @Message("Next page")
    String nextPage();

    @Message("Views")
    String views();

    @Message("Everything")
    String everything();

    @Message("(opens first)")
    String opensFirst();

    @Message("Save and manage views")
    String manageViews();

    @Message("Save these filters and this order as")
    String viewName();

    @Message("Open the table with it")
    String openFirst();

    @Message("Save the view")
    String saveView();

    @Message("Open first")
    String first();

    @Message("Open {name} first")
    String firstOf(String name);

    @Message("No longer open first")
    String notFirst();

    @Message("No longer open {name} first")
    String notFirstOf(String name);

    @Message("Delete")
    String delete();

    @Message("Delete the view {name}")
    String deleteOf(String name);

    @Message("The view “{name}” is deleted.")
    String viewDeleted(String name);

    @Message("Undo")
    String undo();

    @Message("Give the view a name of up to 60 characters.")
    String nameNeeded();

    @Message("You have 30 views. Delete one before you save another.")
    String tooManyViews();

    @Message("Another view has this name by now. Rename it or delete it first.")
    String nameTaken();

    @Message("Compare the selected")
    String compare();

    @Message("Select two to four applicants.")
    String compareHelp();

    @Message("Keyboard")
    String keys();

    @Message("j or the down arrow goes to the next result, k or the up arrow to the one before, Enter or o opens it,"
            + " x selects it, c compares the selected, ? shows these keys.")
    String keysHelp();

    @Message("n or j goes to the next result, p or k to the one before, u back to the table, a to your decision with"
            + " “Pass” chosen, f with “Fail” chosen, Ctrl and Enter in the reason hands it in, ? shows these keys.")
    String resultKeysHelp();

    @Message("n or j goes to the next result, p or k to the one before, u back to the table, ? shows these keys.")
    String resultKeysHelpReading();

    @Message("Use these keys anywhere on this page")
    String keysOn();

    @Message("Place in the table of results")
    String place();

    @Message("{position} of {count}")
    String position(long position, long count);

    @Message("Next result")
    String next();

    @Message("Previous result")
    String previous();

    @Message("Back to the table")
    String back();

    @Message("Percentile within the campaign: {rank} (of {count} results with an overall score)")
    String percentile(long rank, long count);

    @Message("Applicants side by side")
    String compareHeading();

    @Message("{count} {#if count == 1}applicant is{#else}applicants are{/if} selected. Two to four can be compared: go"
            + " back and select as many.")
    String compareCount(int count);

    @Message("Verdicts, reasons, scores and flags, a column for each applicant")
    String compareCaption();

    @Message("No verdict yet")
    String noVerdict();

    @Message("Reasons")
    String reasons();

    @Message("Flags and unscored answers")
    String noted();

    /** Of an endorsed result. */
    @Message("those that count here are among the reasons")
    String notedAmongReasons();

    @Message("none")
    String none();

    @Message("Item {number}: {type}")
    String item(int number, String type);

    @Message("Could not be scored")
    String notScored();

    @Message("Evidence")
    String evidence();

    @Message("Open the result of {applicant}")
    String openResultOf(String applicant);

    @Message("Bars show one standard error to each side; the dashed line is the least score that passes.")
    String compareHelpScores();

    @Message("Download as CSV")
    String download();

    /** Before account and campaign of the test, or {@link #otherAccount}. */
    @Message("endorsed from")
    String endorsedFrom();

    @Message("another client account")
    String otherAccount();

    /** A file's heads with semicolons between them; as many in every language. */
    @Message("Applicant;Contact;Campaign;Client account;Job profile;Source;Site;Requisition;"
            + "Handed in;Verdict;Machine;Decision;Settled;Overall;Band;Flags;Endorsed from")
    String csvHeads();
}
