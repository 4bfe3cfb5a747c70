package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.hiring.RowProblem;

/** Says what is wrong with a row of an uploaded file, and what to do about it. */
@MessageBundle("rowproblem")
interface RowMessages {
    @Message("{#if column}{column}: {/if}{problem}")
    String of(String column, String problem);

    @Message("{#switch code}{#case EMPTY_ROW}The row is empty. Delete it.{#case REPEATED_HEADER}The headers stand here"
            + " once more. Delete the row.{#case TOO_MANY_CELLS}The row has more cells than the headers ({detail}). Put a"
            + " text that contains the separator in quotation marks.{#case TOO_FEW_CELLS}The row has fewer cells than the"
            + " headers ({detail}). Look for a line break in the middle of the row.{#case MERGED_CELL}The cell is merged"
            + " with others. Unmerge it and give each row its own value.{#case FORMULA}The cell is or begins like a"
            + " formula. Paste its value as text.{#case CELL_ERROR}The spreadsheet shows the error {detail} here. Mend the"
            + " formula behind it.{#case CONTROL_CHARACTER}The cell holds an invisible control character. Type it"
            + " anew.{#case BROKEN_CHARACTERS}Letters are broken: “{detail}”. Save the file as UTF-8, or choose its"
            + " encoding when you upload it.{#case TOO_LONG}The text is longer than {detail} characters. Shorten it.{#case"
            + " NAME_MISSING}The name is missing. Fill it in.{#case NOT_A_NAME}“{detail}” is not a name. Are the columns"
            + " mixed up?{#case NO_CONTACT}There is neither an e-mail address nor a phone number. Give one of them.{#case"
            + " EMAIL_MALFORMED}“{detail}” is not an e-mail address. Write it as name@example.com.{#case"
            + " SEVERAL_EMAILS}There is more than one e-mail address: “{detail}”. Keep one.{#case"
            + " PHONE_UNREADABLE}“{detail}” is not a phone number. Write it with digits, such as +63 917 555 0142.{#case"
            + " PHONE_IS_DATE}“{detail}” is a date, not a phone number. Format the column as text and type the number"
            + " anew.{#case PHONE_SHORTENED}“{detail}” is a number that the spreadsheet has shortened. Format the column"
            + " as text and type the number anew.{#case PHONE_LENGTH}The phone number has {detail} digits. It needs 6 to"
            + " 15.{#case SEVERAL_PHONES}There is more than one phone number: “{detail}”. Keep one.{#case"
            + " BIRTH_DATE_UNREADABLE}“{detail}” is not a date. Write it as 1999-12-31.{#case BIRTH_DATE_UNLIKELY}{detail}"
            + " cannot be an applicant's birth date. Look at the year.{#case ID_NUMBER_UNREADABLE}An ID number has at"
            + " least four letters or digits.{#case LANGUAGE_UNKNOWN}There are no mails in “{detail}”. Use en, fr, pl or"
            + " da, or leave it empty.{#case DUPLICATE_EMAIL}Row {detail} has the same e-mail address. Keep one of the"
            + " two.{#case DUPLICATE_PHONE}Row {detail} has the same phone number. Keep one of the two.{#case"
            + " SAME_PERSON}Row {detail} seems to be the same person in another spelling. Keep one of the two.{#case"
            + " ALREADY_INVITED}This person is invited in this campaign already. Delete the row.{#case SAT_RECENTLY}This"
            + " person has sat a test on {detail}, sooner than the campaign's retest policy allows. Give a reason to"
            + " invite them all the same, or delete the row.{/switch}")
    String problem(RowProblem.Code code, String detail);
}
