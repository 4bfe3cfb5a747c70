package org.parlance.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlance.engine.CatalogueEntry.Kind;

/** The models that can be installed, by id. The first recogniser of a language is its default. */
public final class ModelCatalogue {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Map<String, CatalogueEntry> entries = new LinkedHashMap<>();

    private record Document(List<CatalogueEntry> models) {}

    private ModelCatalogue(List<CatalogueEntry> models) {
        models.forEach(model -> entries.put(model.id(), model));
    }

    /** The catalogue that comes with Parlance. */
    public static ModelCatalogue builtIn() {
        try (InputStream in = ModelCatalogue.class.getResourceAsStream("/models.yaml")) {
            return new ModelCatalogue(YAML.readValue(in, Document.class).models());
        } catch (IOException e) {
            throw new UncheckedIOException("models.yaml cannot be read", e);
        }
    }

    /** This catalogue and an operator's file of the same form, whose entries come first; a {@link ModelException} if it cannot be read. */
    public ModelCatalogue with(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<CatalogueEntry> models =
                    new ArrayList<>(YAML.readValue(in, Document.class).models());
            entries.values().stream()
                    .filter(entry -> models.stream().noneMatch(own -> own.id().equals(entry.id())))
                    .forEach(models::add);
            return new ModelCatalogue(models);
        } catch (IOException e) {
            throw new ModelException("the model catalogue " + file + " cannot be read: correct it", e);
        }
    }

    public List<CatalogueEntry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<CatalogueEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** @param language BCP 47 primary tag, such as "en" */
    public Optional<CatalogueEntry> recogniserFor(String language) {
        return entries.values().stream()
                .filter(entry ->
                        entry.kind() == Kind.RECOGNISER && entry.language().equals(language))
                .findFirst();
    }

    /** The first speaker model; one serves every language. */
    public Optional<CatalogueEntry> speaker() {
        return entries.values().stream()
                .filter(entry -> entry.kind() == Kind.SPEAKER)
                .findFirst();
    }
}
