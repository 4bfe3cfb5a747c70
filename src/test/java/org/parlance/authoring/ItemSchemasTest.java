package org.parlance.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlance.bank.BankReader;
import org.parlance.bank.BankReading;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.bank.WrittenItem;

/** The schemas are kept by hand, so the records and the shipped items hold them to what is read. */
class ItemSchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void aSchemaHasTheKeysOfItsRecord(ItemType type) throws IOException {
        JsonNode item = schema(type.id()).path("$defs").path("item");
        Set<String> keys = components(recordOf(type));
        keys.add("modelAnswers");
        // what an applicant was granted stands in a frozen item, never in a bank
        keys.remove("extraTime");
        assertThat(names(item.path("properties"))).isEqualTo(keys);
        assertThat(item.path("additionalProperties").isBoolean()).isTrue();
        assertThat(item.path("additionalProperties").asBoolean()).isFalse();
    }

    @Test
    void theSharedPartsHaveTheKeysOfTheirRecords() throws IOException {
        JsonNode shared = schema("common").path("$defs");
        assertThat(names(shared.at("/keyPoint/properties"))).isEqualTo(components(Item.KeyPoint.class));
        assertThat(names(shared.at("/mail/properties"))).isEqualTo(components(WrittenItem.CustomerMail.class));
        assertThat(names(shared.at("/knowledge/items/properties"))).isEqualTo(components(Item.KnowledgeEntry.class));
        // length and checksum come from the audio index, voice and rate are for make-audio
        assertThat(names(shared.at("/prompt/properties"))).containsExactly("audio", "rate", "script", "voice");
    }

    @Test
    void theListsInsideHaveTheKeysOfTheirRecords() throws IOException {
        assertThat(parts("role-play", "turns")).isEqualTo(components(Item.Turn.class));
        assertThat(parts("listening", "questions")).isEqualTo(components(Item.Question.class));
        assertThat(parts("chat", "customers")).isEqualTo(components(WrittenItem.ChatCustomer.class));
        assertThat(parts("form", "fields")).isEqualTo(components(WrittenItem.Field.class));
        assertThat(parts("data-entry", "columns")).isEqualTo(components(WrittenItem.Column.class));
        assertThat(parts("reading", "questions")).isEqualTo(components(WrittenItem.ReadingQuestion.class));
        assertThat(parts("procedure", "cases")).isEqualTo(components(WrittenItem.ProcedureCase.class));
    }

    @Test
    void everyShippedItemFits() {
        BankReading reading = BankReader.examine(Path.of("question-banks"));
        assertThat(reading.library().banks()).isNotEmpty();
        assertThat(ItemSchemas.find(reading, List.of())).isEmpty();
    }

    private static Set<String> parts(String type, String list) throws IOException {
        return names(schema(type).at("/$defs/item/properties/" + list + "/items/properties"));
    }

    private static JsonNode schema(String name) throws IOException {
        try (InputStream in = ItemSchemasTest.class.getResourceAsStream("/" + ItemSchemas.DIRECTORY + name + ".json")) {
            return JSON.readTree(in);
        }
    }

    private static Class<?> recordOf(ItemType type) {
        return Arrays.stream(Item.class.getAnnotation(JsonSubTypes.class).value())
                .filter(sub -> sub.name().equals(type.id()))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Set<String> components(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                names.addAll(components(component.getType()));
            } else {
                names.add(component.getName());
            }
        }
        return names;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
