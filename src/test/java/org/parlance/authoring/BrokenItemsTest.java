package org.parlance.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlance.authoring.BankCheck.Parts;
import org.parlance.bank.ItemType;

/** Whatever an author leaves out or gets wrong, the check ends with a finding and not with a failure of its own. */
class BrokenItemsTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path SHIPPED = Path.of("question-banks/en");

    @TempDir
    private Path root;

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void noMissingOrStrangeValueStopsTheCheck(ItemType type) throws IOException {
        String bank = type.spoken() ? "core-voice" : "core-writing";
        Path copy = Files.createDirectories(root.resolve("en").resolve(bank));
        Files.copy(SHIPPED.resolve(bank).resolve("bank.yaml"), copy.resolve("bank.yaml"));
        JsonNode item = YAML.readTree(
                        SHIPPED.resolve(bank).resolve(type.id() + ".yaml").toFile())
                .get(0);
        for (String pointer : pointers(item, "")) {
            for (String strange : List.of("", "[]", "{}", "-5", "[{}]")) {
                JsonNode broken = item.deepCopy();
                change(broken, JsonPointer.compile(pointer), strange);
                YAML.writeValue(copy.resolve(type.id() + ".yaml").toFile(), List.of(broken));
                assertThat(BankCheck.check(copy, Parts.FAST))
                        .as("%s as '%s'", pointer, strange)
                        .isNotNull();
            }
        }
    }

    private static List<String> pointers(JsonNode node, String at) {
        List<String> pointers = new ArrayList<>();
        node.properties().forEach(field -> {
            pointers.add(at + "/" + field.getKey());
            pointers.addAll(pointers(field.getValue(), at + "/" + field.getKey()));
        });
        if (node.isArray() && !node.isEmpty()) {
            pointers.add(at + "/0");
            pointers.addAll(pointers(node.get(0), at + "/0"));
        }
        return pointers;
    }

    private static void change(JsonNode item, JsonPointer place, String strange) throws IOException {
        JsonNode parent = item.at(place.head());
        if (parent instanceof ObjectNode object && strange.isEmpty()) {
            object.remove(place.last().getMatchingProperty());
        } else if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), YAML.readTree(strange));
        } else if (parent instanceof ArrayNode array && strange.isEmpty()) {
            array.remove(0);
        } else if (parent instanceof ArrayNode array) {
            array.set(0, YAML.readTree(strange));
        }
    }
}
