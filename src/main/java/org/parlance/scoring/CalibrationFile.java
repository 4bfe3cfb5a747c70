package org.parlance.scoring;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads and writes calibrations as JSON that a person can read: a tree is one line, as is every weight. */
public final class CalibrationFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final List<String> BUILT_IN = List.of("en-us-android.json");

    private CalibrationFile() {}

    /** Those that are part of Parlance. */
    public static List<Calibration> builtIn() {
        return BUILT_IN.stream()
                .map(CalibrationFile::resource)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Calibration> resource(String name) {
        try (InputStream in = CalibrationFile.class.getResourceAsStream("/calibrations/" + name)) {
            return in == null ? Optional.empty() : Optional.of(JSON.readValue(in, Calibration.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the calibration " + name + " cannot be read", unreadable);
        }
    }

    /**
     * Every file of the directory that ends in .json.
     *
     * @throws UncheckedIOException naming the file that is no calibration
     */
    public static List<Calibration> of(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(CalibrationFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the calibrations in " + directory + " cannot be read", unreadable);
        }
    }

    /** @throws UncheckedIOException if it is no calibration; the message says why */
    public static Calibration read(Path file) {
        try {
            return JSON.readValue(file.toFile(), Calibration.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " is no calibration: " + unreadable.getMessage(), unreadable);
        }
    }

    public static String write(Calibration calibration) {
        try {
            return JSON.writer(new OneLineTrees()).writeValueAsString(calibration) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a calibration is plain data", impossible);
        }
    }

    /** Indents everything but what lies within a tree. */
    private static final class OneLineTrees extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1;

        /** Objects that are open within a tree, itself among them; a tree is an object in an array. */
        private int open;

        OneLineTrees() {
            indentObjectsWith(new DefaultIndenter("  ", "\n"));
            indentArraysWith(new DefaultIndenter("  ", "\n"));
        }

        private OneLineTrees(OneLineTrees base) {
            super(base);
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new OneLineTrees(this);
        }

        @Override
        public void writeStartObject(JsonGenerator generator) throws IOException {
            if (open > 0 || generator.getOutputContext().getParent().inArray()) {
                open++;
                generator.writeRaw('{');
            } else {
                super.writeStartObject(generator);
            }
        }

        @Override
        public void beforeObjectEntries(JsonGenerator generator) throws IOException {
            if (open == 0) {
                super.beforeObjectEntries(generator);
            }
        }

        @Override
        public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
            generator.writeRaw(open > 0 ? ":" : ": ");
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
            if (open > 0) {
                generator.writeRaw(',');
            } else {
                super.writeObjectEntrySeparator(generator);
            }
        }

        @Override
        public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
            if (open > 0) {
                generator.writeRaw('}');
                open--;
            } else {
                super.writeEndObject(generator, entries);
            }
        }
    }
}
