package org.parlance.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A model that can be installed.
 *
 * @param language BCP 47 primary tag, such as "en"; "any" for a speaker model
 * @param megabytes to fetch, about
 * @param licence SPDX id, or what is known of it
 */
public record CatalogueEntry(
        String id, String language, Kind kind, String description, Source source, int megabytes, String licence) {

    /** What a model is for. */
    public enum Kind {
        RECOGNISER,
        SPEAKER;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static Kind ofId(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /** Where a model comes from. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Npm.class), @JsonSubTypes.Type(Zip.class), @JsonSubTypes.Type(Local.class)})
    public sealed interface Source permits Npm, Zip, Local {}

    /**
     * A package of the npm registry; nothing of it is run.
     *
     * @param npm name and version, such as "name@1.2.3"
     * @param path of the model's directory inside the package
     * @param sha256 of the package's archive
     */
    public record Npm(String npm, String path, String sha256) implements Source {}

    /**
     * A zip file with the model's directory in it. Beside it lies a {@code model-list.json}, which names its size and
     * MD5; its SHA-256 is pinned at the first fetch.
     */
    public record Zip(URI zip) implements Source {
        String name() {
            String file = zip.getPath().substring(zip.getPath().lastIndexOf('/') + 1);
            return file.replaceFirst("\\.zip$", "");
        }
    }

    /** A directory of this machine, which is copied. */
    public record Local(Path directory) implements Source {}
}
