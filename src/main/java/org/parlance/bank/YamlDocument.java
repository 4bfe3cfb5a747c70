package org.parlance.bank;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A YAML file's content together with the lines that it is written in. */
public final class YamlDocument {
    private static final Pattern KEY_PATH = Pattern.compile("^[A-Za-z]+(\\.([A-Za-z]+|\\[\\d+]))*");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    /** The scanner's work grows with the square of a line's length. */
    private static final int LONGEST_LINE = 20_000;

    private final JsonNode tree;
    private final List<Place> places;

    /**
     * @param pointer JSON pointer of a value
     * @param line of its key, or of the value in a list
     * @param text of a scalar, else empty
     */
    private record Place(String pointer, int line, String text) {
        boolean within(String parent) {
            return pointer.equals(parent) || pointer.startsWith(parent + "/");
        }

        boolean has(String keyOrText) {
            return text.equals(keyOrText) || pointer.endsWith("/" + keyOrText);
        }
    }

    private YamlDocument(JsonNode tree, List<Place> places) {
        this.tree = tree;
        this.places = places;
    }

    /**
     * @throws com.fasterxml.jackson.core.JsonProcessingException with the place where the file is no YAML
     * @throws IOException where it cannot be read
     */
    public static YamlDocument read(Path file) throws IOException {
        String text = Files.readString(file);
        if (text.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw new JsonParseException(null, "a line is longer than " + LONGEST_LINE + " characters; break it");
        }
        try (Noting parser = new Noting(Yaml.parser(text))) {
            JsonNode tree = Yaml.tree(parser);
            return new YamlDocument(tree, List.copyOf(parser.places));
        }
    }

    /** A missing node when the file is empty. */
    public JsonNode tree() {
        return tree;
    }

    /**
     * The line of a value, or where it is not there of the nearest one around it.
     *
     * @param pointer JSON pointer, such as {@code /3/keyPoints/0/phrases}
     * @return from 1; 0 in an empty file
     */
    public int line(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            String wanted = at;
            Optional<Place> found = places.stream()
                    .filter(place -> place.pointer.equals(wanted))
                    .findFirst();
            if (found.isPresent()) {
                return found.get().line;
            }
        }
        return places.isEmpty() ? 0 : places.get(0).line;
    }

    /**
     * The line of what a message about a part of the file names: a key or a value of it in quotes, the last one where it
     * names several, or a key that the message starts with. The part's own line when it names none.
     *
     * @param pointer of the part
     */
    int lineNamed(String pointer, String message) {
        String wrong = message.split("; ", 2)[0];
        List<Place> part =
                places.stream().filter(place -> place.within(pointer)).toList();
        List<String> quoted = new ArrayList<>(
                QUOTED.matcher(wrong).results().map(result -> result.group(1)).toList());
        for (int i = quoted.size() - 1; i >= 0; i--) {
            String named = quoted.get(i);
            Optional<Place> found = part.stream()
                    .filter(place -> place.pointer.equals(pointer + "/" + path(named)) || place.has(named))
                    .findFirst();
            if (found.isPresent()) {
                return found.get().line;
            }
        }
        return KEY_PATH.matcher(wrong)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .map(key -> line(pointer + "/" + path(key)))
                .orElseGet(() -> line(pointer));
    }

    /** "turns.[2].prompt", counted from 1, as a part of a pointer. */
    private static String path(String keys) {
        return INDEX.matcher(keys)
                .replaceAll(index -> String.valueOf(Integer.parseInt(index.group(1)) - 1))
                .replace('.', '/');
    }

    /** Notes where each value stands while somebody else reads. */
    private static final class Noting extends JsonParserDelegate {
        private final List<Place> places = new ArrayList<>();
        private int keyLine;

        Noting(JsonParser parser) {
            super(parser);
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken token = super.nextToken();
            if (token == JsonToken.FIELD_NAME) {
                keyLine = currentTokenLocation().getLineNr();
            } else if (token != null && (token.isStructStart() || token.isScalarValue())) {
                note(token);
            }
            return token;
        }

        private void note(JsonToken token) throws IOException {
            JsonStreamContext context =
                    token.isStructStart() ? getParsingContext().getParent() : getParsingContext();
            String text = token.isScalarValue() ? getText() : "";
            places.add(new Place(
                    context.pathAsPointer().toString(),
                    context.inObject() ? keyLine : currentTokenLocation().getLineNr(),
                    text == null ? "" : text));
        }
    }
}
