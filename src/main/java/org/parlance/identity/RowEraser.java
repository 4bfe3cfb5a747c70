package org.parlance.identity;

import java.util.List;

/** Erases data that lies in rows of the database, and nowhere else. */
public abstract class RowEraser implements ApplicantEraser {
    private final PersonRows rows;
    private final DataKind kind;
    private final List<String> statements;

    /** @param statements as of {@link PersonRows}; each changes nothing where it has done its work already */
    protected RowEraser(PersonRows rows, DataKind kind, String... statements) {
        this.rows = rows;
        this.kind = kind;
        this.statements = List.of(statements);
    }

    @Override
    public final DataKind kind() {
        return kind;
    }

    @Override
    public final int erase(PersonData person) {
        return rows.change(person, statements);
    }
}
