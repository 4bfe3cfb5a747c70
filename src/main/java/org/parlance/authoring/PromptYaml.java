package org.parlance.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parlance.web.Json;

/** Edits what a bank's files say of one prompt, line by line, so that everything else stays as its author wrote it. */
final class PromptYaml {
    private PromptYaml() {}

    /** A file of items with the prompt called by another name, and without the notes on how to synthesise it. */
    static String recorded(String items, String audio, String newAudio) {
        List<String> lines = new ArrayList<>(items.lines().toList());
        Pattern key = Pattern.compile("(?<![\\w./-])" + Pattern.quote(audio) + "(?![\\w./-])");
        for (int i = 0; i < lines.size(); i++) {
            if (!key.matcher(lines.get(i)).find()) {
                continue;
            }
            lines.set(i, key.matcher(lines.get(i)).replaceAll(newAudio));
            int column = lines.get(i).indexOf("audio:");
            if (column >= 0) {
                i -= dropSynthesis(lines, i, column);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** @return how many lines before it went */
    private static int dropSynthesis(List<String> lines, int at, int column) {
        int last = at;
        while (last + 1 < lines.size() && (lines.get(last + 1).isBlank() || indent(lines.get(last + 1)) >= column)) {
            last++;
        }
        int first = at;
        while (first > 0 && indent(lines.get(first)) >= column && keyColumn(lines.get(first - 1)) >= column) {
            first--;
        }
        int before = 0;
        for (int i = last; i >= first; i--) {
            String line = lines.get(i);
            String entry = line.strip();
            if (indent(line) == column && (entry.startsWith("voice:") || entry.startsWith("rate:"))) {
                lines.remove(i);
                before += i < at ? 1 : 0;
            }
        }
        return before;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Where its key stands, which may be after a hyphen. */
    private static int keyColumn(String line) {
        String stripped = line.stripLeading();
        return indent(line) + (stripped.startsWith("- ") ? 2 : 0);
    }

    /** The index with the prompt's entry replaced by one of a recording. */
    static String indexed(String index, String audio, Entry entry) {
        List<String> kept = new ArrayList<>();
        boolean inside = false;
        for (String line : index.lines().toList()) {
            if (!line.isBlank() && indent(line) == 0) {
                inside = line.replace("\"", "").replace("'", "").strip().startsWith(audio + ":");
            }
            if (!inside) {
                kept.add(line);
            }
        }
        kept.addAll(List.of(
                entry.audio + ":",
                "  script: " + Json.write(entry.script),
                "  voice: recorded",
                "  rate: 1.0",
                "  seconds: " + String.format(Locale.ROOT, "%.2f", entry.seconds),
                "  sha256: " + entry.sha256));
        return String.join("\n", kept) + "\n";
    }

    /** @param seconds its length */
    record Entry(String audio, String script, double seconds, String sha256) {}
}
