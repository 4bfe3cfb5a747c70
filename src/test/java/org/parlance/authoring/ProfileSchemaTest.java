package org.parlance.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlance.bank.CallKind;
import org.parlance.bank.FormSource;
import org.parlance.bank.ItemType;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.bank.YamlDocument;

/** The schema of the job profiles: every shipped one fits, and it knows the same names as the code. */
class ProfileSchemaTest {
    private static final Path SHIPPED = Path.of("question-banks/profiles");

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> errors(Path file) throws IOException {
        return ItemSchemas.at(ItemSchemas.PROFILE)
                .validate(YamlDocument.read(file).tree())
                .stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedProfileFits(Path file) throws IOException {
        assertThat(errors(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'cut: 59','cut: 159'",
        "'cut: 59','cut: high'",
        "'minimum: 0','least: 0'",
        "'type: repeat','type: sing'",
        "'{lower: 0.2, upper: 0.8}','{lower: 0.2}'",
        "'version: 4','version: 0'",
        "'count: 12','count: 0'"
    })
    void whatIsWrongIsFound(String right, String wrong, @TempDir Path directory) throws IOException {
        String profile = Files.readString(SHIPPED.resolve("inbound-voice.yaml"));
        assertThat(profile).contains(right);
        Path file = Files.writeString(directory.resolve("inbound-voice.yaml"), profile.replace(right, wrong));
        assertThat(errors(file)).isNotEmpty();
    }

    @Test
    void itNamesWhatTheCodeKnows() throws IOException {
        JsonNode schema;
        try (var in = ItemSchemas.class.getResourceAsStream("/" + ItemSchemas.PROFILE)) {
            schema = new ObjectMapper().readTree(in);
        }
        assertThat(names(schema, "/$defs/trait/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Trait.values()).map(Trait::id).toList());
        assertThat(names(schema, "/$defs/itemType/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(ItemType.values()).map(ItemType::id).toList());
        assertThat(names(schema, "/properties/skills/propertyNames/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Skill.values()).map(Skill::id).toList());
        assertThat(names(schema, "/$defs/section/properties/kind/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(CallKind.values()).map(CallKind::id).toList());
        assertThat(names(schema, "/$defs/section/properties/source/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(FormSource.values()).map(FormSource::id).toList());
    }

    private static List<String> names(JsonNode schema, String pointer) {
        return StreamSupport.stream(schema.at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
