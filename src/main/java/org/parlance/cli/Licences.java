package org.parlance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Under which licences the product's libraries are.
 *
 * @param libraries "group:name:version" with the licences that each offers, of which one may be chosen
 * @param refused those that offer none of the allowed ones, with what they offer
 */
record Licences(Map<String, Set<String>> libraries, Map<String, Set<String>> refused) {

    /**
     * @param bom in CycloneDX's JSON
     * @param allowed names of licences as libraries write them, in any case; "group:name = licence" says by whom and
     *     which of a library that does not say so itself, or says it in words of its own
     */
    static Licences of(JsonNode bom, List<String> allowed) {
        Set<String> names = new TreeSet<>();
        Map<String, String> known = new TreeMap<>();
        for (String line : allowed) {
            String[] parts = line.split("#", 2)[0].strip().split("\\s*=\\s*", 2);
            if (parts.length == 2) {
                known.put(parts[0], parts[1]);
            } else if (!parts[0].isEmpty()) {
                names.add(folded(parts[0]));
            }
        }
        Map<String, Set<String>> libraries = new TreeMap<>();
        Map<String, Set<String>> refused = new TreeMap<>();
        for (JsonNode component : bom.path("components")) {
            String name = component.path("group").asText() + ":"
                    + component.path("name").asText();
            Set<String> offered =
                    known.containsKey(name) ? Set.of(known.get(name)) : offered(component.path("licenses"));
            String library = name + ":" + component.path("version").asText();
            libraries.put(library, offered);
            if (offered.stream().map(Licences::folded).noneMatch(names::contains)) {
                refused.put(library, offered);
            }
        }
        return new Licences(libraries, refused);
    }

    private static Set<String> offered(JsonNode licences) {
        Set<String> offered = new TreeSet<>();
        for (JsonNode entry : licences) {
            JsonNode licence = entry.path("license");
            if (entry.has("expression")) {
                offered.addAll(List.of(entry.path("expression").asText().split("\\s+OR\\s+")));
            } else {
                offered.add(
                        licence.has("id")
                                ? licence.path("id").asText()
                                : licence.path("name").asText());
            }
        }
        return offered;
    }

    private static String folded(String licence) {
        return licence.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.+]+", " ").strip();
    }

    /** The libraries by licence, the most frequent one first; a licence's name and its libraries, a line each. */
    List<String> report() {
        Map<String, Set<String>> byLicence = new TreeMap<>();
        libraries.forEach((library, offered) -> byLicence
                .computeIfAbsent(offered.isEmpty() ? "says none" : String.join(" or ", offered), any -> new TreeSet<>())
                .add(library));
        List<String> lines = new ArrayList<>();
        byLicence.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Set<String>> entry) ->
                        -entry.getValue().size()))
                .forEach(entry -> {
                    lines.add(entry.getKey());
                    entry.getValue().forEach(library -> lines.add("  " + library));
                });
        return lines;
    }
}
