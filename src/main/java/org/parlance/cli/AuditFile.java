package org.parlance.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.parlance.audit.AuditLog.Sealed;
import org.parlance.audit.AuditRecord;
import org.parlance.web.Json;

/** Rows of the audit trail as lines of text. */
final class AuditFile {
    private static final List<String> COLUMNS =
            List.of("number", "hash", "id", "at", "actorKind", "actor", "action", "subject", "details");

    private final Writer writer;
    private final Function<Map<String, Object>, String> line;
    private long rows;

    private AuditFile(Writer writer, Function<Map<String, Object>, String> line) {
        this.writer = writer;
        this.line = line;
    }

    static AuditFile jsonLines(Writer writer) {
        return new AuditFile(writer, Json::write);
    }

    /** With a header; the details are JSON in a cell of their own. */
    static AuditFile csv(Writer writer) {
        AuditFile file = new AuditFile(writer, AuditFile::cells);
        file.write(String.join(",", COLUMNS));
        return file;
    }

    long rows() {
        return rows;
    }

    /** @return true, as all rows are wanted */
    boolean write(Sealed sealed) {
        write(line.apply(values(sealed)));
        rows++;
        return true;
    }

    private void write(String text) {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Map<String, Object> values(Sealed sealed) {
        AuditRecord event = sealed.event();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", sealed.number());
        values.put("hash", HexFormat.of().formatHex(sealed.hash()));
        values.put("id", event.id().toString());
        values.put("at", event.at().toString());
        values.put("actorKind", event.actor().kind().name());
        values.put("actor", Objects.toString(event.actor().id(), null));
        values.put("action", event.action());
        values.put("subject", event.subjectId().toString());
        values.put("details", event.details());
        return values;
    }

    private static String cells(Map<String, Object> values) {
        List<String> cells = new ArrayList<>();
        for (String column : COLUMNS) {
            Object value = values.get(column);
            String text = value instanceof Map<?, ?> details ? Json.write(details) : Objects.toString(value, "");
            cells.add('"' + text.replace("\"", "\"\"") + '"');
        }
        return String.join(",", cells);
    }
}
