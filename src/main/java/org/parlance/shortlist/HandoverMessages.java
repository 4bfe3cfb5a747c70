package org.parlance.shortlist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.bank.Trait;
import org.parlance.delivery.TrainingDeclaration;
import org.parlance.verdict.Outcome;

/** What is done with shortlists: filling, ordering, handing over, exporting, and checking a report. */
@MessageBundle("handover")
interface HandoverMessages {
    @Message("Note")
    String note();

    @Message("Endorsed from")
    String endorsed();

    @Message("another client account")
    String otherAccount();

    @Message("Shortlists of this campaign")
    String tabs();

    @Message("{#switch state}{#case OPEN}Open{#case LOCKED}Locked{#case HANDED_OVER}Handed over to HR"
            + "{#case SEEN}Seen by HR{#case TAKEN}Taken by HR{/switch}")
    String state(Shortlist.State state);

    @Message("{#switch deed}{#case CREATED}Made{#case LOCKED}Locked{#case UNLOCKED}Unlocked"
            + "{#case HANDED_OVER}Handed over to HR{#case SEEN}Seen by HR{#case TAKEN}Taken by HR"
            + "{#case GIVEN_BACK}Given back to the recruiters{/switch}")
    String deed(Shortlist.Deed deed);

    @Message("What was done to this list")
    String history();

    @Message("by {name}")
    String by(String name);

    @Message("Add applicants")
    String add();

    @Message("Lock")
    String lock();

    @Message("Unlock")
    String unlock();

    @Message("Hand over to HR")
    String handOver();

    @Message("I have seen it")
    String seen();

    @Message("Take it over")
    String take();

    @Message("Give it back")
    String giveBack();

    @Message("Nobody can change this list. Unlock it first; that is written in the audit trail.")
    String lockedHelp();

    @Message("HR has taken this list. Only HR can give it back.")
    String takenHelp();

    @Message("Place")
    String place();

    @Message("Order and notes")
    String orderAndNotes();

    @Message("Move {name} up")
    String up(String name);

    @Message("Move {name} down")
    String down(String name);

    @Message("Remove")
    String remove();

    @Message("Remove {name} from the list")
    String removeOf(String name);

    @Message("Edit the note")
    String editNote();

    @Message("Write a note")
    String writeNote();

    @Message("Note on {name}")
    String noteOn(String name);

    @Message("Save")
    String save();

    @Message("Removed from the list")
    String removedHeading();

    @Message("Put back")
    String restore();

    @Message("Put {name} back on the list")
    String restoreOf(String name);

    @Message("Make another shortlist")
    String create();

    @Message("Make a shortlist")
    String createFirst();

    @Message("Name of the list")
    String name();

    @Message("Such as “Early shift”; up to 80 characters.")
    String nameHelp();

    @Message("Add to “{list}”")
    String addTo(String list);

    @Message("Everybody here has passed and is not on the list yet.")
    String addLead();

    @Message("Rule")
    String rule();

    @Message("Overall at least")
    String overallLeast();

    @Message("Skill")
    String skillLabel();

    @Message("Trait")
    String traitLabel();

    @Message("Any")
    String any();

    @Message("At least, for the skill")
    String skillLeast();

    @Message("At least, for the trait")
    String traitLeast();

    @Message("Passed by")
    String passedBy();

    @Message("{#switch by}{#case ANYBODY}Machine or person{#case MACHINE}The machine alone"
            + "{#case PERSON}A person's decision{/switch}")
    String passedByWhom(ShortlistRule.PassedBy by);

    @Message("Submitted from")
    String from();

    @Message("Submitted until")
    String until();

    @Message("Show who matches")
    String show();

    @Message("{count} {#if count == 1}applicant matches{#else}applicants match{/if}")
    String matching(int count);

    @Message("The best {shown} are shown.")
    String firstShown(int shown);

    @Message("Nobody matches")
    String nobody();

    @Message("Lower a limit of the rule, or wait for more results.")
    String nobodyHelp();

    @Message("Choose {name}")
    String choose(String name);

    @Message("Add the ticked")
    String addTicked();

    @Message("Add all {count}")
    String addAll(int count);

    @Message("Submitted")
    String submitted();

    @Message("Back to the list")
    String backToList();

    @Message("Make the list")
    String createButton();

    @Message("{#switch trait}{#case INTELLIGIBILITY}Intelligibility{#case FLUENCY}Fluency{#case PROSODY}Prosody"
            + "{#case ACCURACY}Accuracy{#case COMPREHENSION}Comprehension{#case VOCABULARY}Vocabulary"
            + "{#case GRAMMAR}Grammar{#case TASK}Task fulfilment{#case MECHANICS}Mechanics"
            + "{#case ORGANISATION}Organisation{#case REGISTER}Register{#case RESPONSIVENESS}Responsiveness"
            + "{#case DATA_ACCURACY}Data accuracy{#case TYPING_SPEED}Typing speed"
            + "{#case TYPING_ACCURACY}Typing accuracy{/switch}")
    String trait(Trait trait);

    @Message("Score report (PDF)")
    String report();

    @Message("Download as XLSX")
    String downloadBook();

    @Message("Download all reports")
    String downloadReports();

    @Message("Applicants")
    String sheetApplicants();

    @Message("Scores")
    String sheetScores();

    @Message("Reasons")
    String sheetReasons();

    @Message("Training")
    String sheetTraining();

    @Message("Outcome by machine")
    String machineOutcome();

    @Message("Reason of the decision")
    String reasonOfDecision();

    @Message("Engine version")
    String engineVersion();

    @Message("Score")
    String score();

    @Message("Standard error")
    String sem();

    @Message("Least to pass")
    String leastToPass();

    @Message("Reason")
    String reason();

    @Message("Training")
    String training();

    @Message("How it stands")
    String trainingStands();

    @Message("Details")
    String details();

    @Message("{#switch state}{#case DECLARED}declared, not yet looked at{#case DECLARED_UNMET}declared as not met"
            + "{#case CONFIRMED}confirmed{#case NOT_CONFIRMED}not confirmed{/switch}")
    String trainingState(TrainingDeclaration.State state);

    @Message("Export of {list}")
    String exportOf(String list);

    @Message("{done} of {total} applicants are in the file.")
    String progress(int done, int total);

    @Message("The file is being made. You can leave this page and come back to its address.")
    String beingMade();

    @Message("The file is ready. It is kept until {until}.")
    String ready(String until);

    @Message("Download {file}")
    String downloadFile(String file);

    @Message("The file could not be made. Go back and ask for it again; if it fails again, tell the administrator.")
    String exportFailed();

    @Message("The connection is lost. Trying again …")
    String liveLost();

    @Message("Score report")
    String reportHeading();

    @Message("Check a score report")
    String verifyHeading();

    @Message("Type the code from the bottom of the report. Nothing but the initials and the outcome is shown.")
    String verifyLead();

    @Message("Code")
    String code();

    @Message("16 letters and digits; hyphens and small letters do not matter.")
    String codeHelp();

    @Message("Check")
    String check();

    @Message("{#switch problem}{#case 'too-many'}That were too many tries. Wait a minute and try again."
            + "{#else}No report has this code. Compare it with the report, letter by letter.{/switch}")
    String verifyProblem(String problem);

    @Message("This report is real, and its result still stands.")
    String stands();

    @Message("This report is real, but the result has changed since it was printed. Ask for a new one.")
    String standsNoMore();

    @Message("Applicant's initials")
    String initials();

    @Message("{#switch outcome}{#case PASS}Pass{#case FAIL}Fail{#case REVIEW}Review{/switch}")
    String outcomeWord(Outcome outcome);

    @Message("Date")
    String date();

    @Message("a person still has to decide")
    String stillToDecide();

    @Message("0 to 100; thin line: one standard error; red: least to pass")
    String trackHelp();

    @Message("Printed {at}")
    String printedAt(String at);
}
