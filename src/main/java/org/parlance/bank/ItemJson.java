package org.parlance.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;

/** The frozen form of an item: JSON that an attempt keeps, whatever happens to the bank later. */
public final class ItemJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ItemJson() {}

    public static String write(Item item) {
        try {
            return JSON.writerFor(Item.class).writeValueAsString(item);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Item read(String json) {
        try {
            return JSON.readValue(json, Item.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode tree(Item item) {
        return JSON.valueToTree(item);
    }

    static Item of(ObjectNode tree) {
        return JSON.convertValue(tree, Item.class);
    }

    /** The item with every text in it changed, and nothing left that varies. */
    static Item drawn(Item item, UnaryOperator<String> change) {
        ObjectNode tree = tree(item);
        tree.remove("vary");
        changed(tree, change);
        return of(tree);
    }

    private static JsonNode changed(JsonNode node, UnaryOperator<String> change) {
        if (node.isTextual()) {
            return TextNode.valueOf(change.apply(node.textValue()));
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(changed(field.getValue(), change)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, changed(array.get(i), change));
            }
        }
        return node;
    }
}
