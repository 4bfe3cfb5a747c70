package org.parlance.hiring;

/**
 * Why a row of a file is not invited.
 *
 * @param column its header; empty where the whole row is meant
 * @param detail a number, a text from the cell or a date that goes with the code; empty when there is none
 */
public record RowProblem(Code code, String column, String detail) {
    public enum Code {
        EMPTY_ROW,
        REPEATED_HEADER,
        TOO_MANY_CELLS,
        TOO_FEW_CELLS,
        MERGED_CELL,
        FORMULA,
        CELL_ERROR,
        CONTROL_CHARACTER,
        BROKEN_CHARACTERS,
        TOO_LONG,
        NAME_MISSING,
        NOT_A_NAME,
        NO_CONTACT,
        EMAIL_MALFORMED,
        SEVERAL_EMAILS,
        PHONE_UNREADABLE,
        PHONE_IS_DATE,
        PHONE_SHORTENED,
        PHONE_LENGTH,
        SEVERAL_PHONES,
        BIRTH_DATE_UNREADABLE,
        BIRTH_DATE_UNLIKELY,
        ID_NUMBER_UNREADABLE,
        LANGUAGE_UNKNOWN,
        DUPLICATE_EMAIL,
        DUPLICATE_PHONE,
        SAME_PERSON,
        ALREADY_INVITED,
        SAT_RECENTLY
    }

    static RowProblem of(Code code) {
        return new RowProblem(code, "", "");
    }
}
