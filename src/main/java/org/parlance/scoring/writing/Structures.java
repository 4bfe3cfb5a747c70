package org.parlance.scoring.writing;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The grammatical structures of a language whose range is counted, {@code writing/structures/<language>.yaml} on the
 * classpath. Read once a language.
 */
final class Structures {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<String, Optional<Structures>> READ = new ConcurrentHashMap<>();

    private record Listed(String name, String pattern, boolean links) {}

    private record StructuresFile(String participle, List<Listed> structures) {}

    private record Structure(Pattern pattern, boolean links) {}

    /**
     * @param used different structures
     * @param linking those of them that tie clauses together
     */
    record Range(int used, int linking) {}

    private final List<Structure> structures;

    private Structures(StructuresFile file) {
        structures = file.structures().stream()
                .map(listed -> new Structure(
                        pattern(listed.pattern().replace("<participle>", file.participle())), listed.links()))
                .toList();
    }

    /** @param language BCP 47 primary tag; empty when there is no file for it */
    static Optional<Structures> of(String language) {
        return READ.computeIfAbsent(language, Structures::read);
    }

    /** @param sound whether a place of the text may count */
    Range rangeOf(String text, Predicate<Span> sound) {
        int used = 0;
        int linking = 0;
        for (Structure structure : structures) {
            boolean found = structure
                    .pattern()
                    .matcher(text)
                    .results()
                    .anyMatch(place -> sound.test(new Span(place.start(), place.end())));
            used += found ? 1 : 0;
            linking += found && structure.links() ? 1 : 0;
        }
        return new Range(used, linking);
    }

    private static Pattern pattern(String listed) {
        String spaced = listed.replace(" ", "\\s+").replace("'", "['’]");
        return Pattern.compile("\\b(?:" + spaced + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private static Optional<Structures> read(String language) {
        try (InputStream in = Structures.class.getResourceAsStream("/writing/structures/" + language + ".yaml")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new Structures(YAML.readValue(in.readAllBytes(), StructuresFile.class)));
        } catch (IOException e) {
            throw new UncheckedIOException("the structures of '" + language + "' are not readable", e);
        }
    }
}
