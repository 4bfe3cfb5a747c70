package org.parlance.bank;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads YAML strictly: a misspelt or missing key is a problem, not a default. */
final class Yaml {
    /** Ten times what the largest file of a full bank needs; larger ones take long to find a problem's line in. */
    private static final long LARGEST_FILE = 2L << 20;

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Yaml() {}

    /** A missing node when there is nothing to read. */
    static JsonNode tree(JsonParser parser) throws IOException {
        JsonNode tree = MAPPER.readTree(parser);
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "the file has a second document; it must be one");
        }
        return tree == null ? MissingNode.getInstance() : tree;
    }

    static JsonParser parser(String text) throws IOException {
        return MAPPER.createParser(text);
    }

    static Optional<JsonNode> tree(Path file, Problems problems) {
        return document(file, problems).map(YamlDocument::tree);
    }

    static Optional<YamlDocument> document(Path file, Problems problems) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                problems.add("the file is larger than %d MB; divide what is in it", LARGEST_FILE >> 20);
                return Optional.empty();
            }
            YamlDocument document = YamlDocument.read(file);
            boolean empty = document.tree().isMissingNode();
            problems.require(!empty, "the file is empty");
            return empty ? Optional.empty() : Optional.of(document);
        } catch (JsonProcessingException e) {
            problems.line(lineOf(e.getLocation()))
                    .add("%s", e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            problems.add("the file cannot be read: %s", e.getMessage());
        }
        return Optional.empty();
    }

    static <T> Optional<T> convert(JsonNode tree, TypeReference<T> type, Problems problems) {
        try {
            return Optional.of(MAPPER.readValue(MAPPER.treeAsTokens(tree), type));
        } catch (UnrecognizedPropertyException e) {
            problems.add(
                    "unknown key '%s'; allowed are %s",
                    e.getPropertyName(),
                    e.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        } catch (ValueInstantiationException e) {
            problems.add("key '%s': %s", keyOf(e), e.getCause().getMessage());
        } catch (MismatchedInputException e) {
            boolean missing = e.getOriginalMessage().startsWith("Cannot map `null`");
            problems.add("key '%s' is %s", keyOf(e), missing ? "missing" : "wrong: " + e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            problems.add("%s", e.getOriginalMessage());
        } catch (IOException e) {
            problems.add("the content cannot be read: %s", e.getMessage());
        }
        return Optional.empty();
    }

    /** Jackson lets unknown keys pass beside an unwrapped header, so they are found by writing the value again. */
    static void reportUnknownKeys(ObjectNode tree, Object value, Problems problems) {
        List<String> allowed = names(MAPPER.valueToTree(value));
        for (String name : names(tree)) {
            problems.require(
                    allowed.contains(name), "unknown key '%s'; allowed are %s", name, String.join(", ", allowed));
        }
    }

    /** Reports what a record should hold and does not; what it may lack is left out where it is written again. */
    static void reportMissingKeys(Object value, Problems problems) {
        reportMissingKeys(MAPPER.valueToTree(value), "", problems);
    }

    private static void reportMissingKeys(JsonNode node, String path, Problems problems) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            problems.require(!field.getValue().isNull(), "key '%s' is missing", path + field.getKey());
            reportMissingKeys(field.getValue(), path + field.getKey() + ".", problems);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            reportMissingKeys(node.get(i), path + "[" + (i + 1) + "].", problems);
        }
    }

    private static List<String> names(JsonNode tree) {
        List<String> names = new ArrayList<>();
        tree.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String keyOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + (step.getIndex() + 1) + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static int lineOf(JsonLocation location) {
        return location == null ? 0 : location.getLineNr();
    }
}
