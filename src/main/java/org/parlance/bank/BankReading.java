package org.parlance.bank;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlance.bank.BankProblem.Severity;

/** What could be read of a banks' directory or of one bank, and what is wrong with it. */
public final class BankReading {
    private final Path root;
    private final BankLibrary library;
    private final List<BankProblem> problems;
    private final Map<String, Problems> places;
    private final Map<String, YamlDocument> itemFiles;
    private final Map<String, YamlDocument> profileFiles;

    BankReading(
            Path root,
            BankLibrary library,
            List<BankProblem> problems,
            Map<String, Problems> places,
            Map<String, YamlDocument> itemFiles,
            Map<String, YamlDocument> profileFiles) {
        this.root = root;
        this.library = library;
        this.problems = List.copyOf(problems);
        this.places = Map.copyOf(places);
        this.itemFiles = Map.copyOf(itemFiles);
        this.profileFiles = Map.copyOf(profileFiles);
    }

    /** The banks' directory, which the problems' files are relative to. */
    public Path root() {
        return root;
    }

    /** Only the items that keep to every rule; the blueprints only where every item does. */
    public BankLibrary library() {
        return library;
    }

    public List<BankProblem> problems() {
        return problems;
    }

    /**
     * A remark on an item, with its file and line.
     *
     * @param message a key or value of the item that it names in quotes decides the line
     */
    public BankProblem about(Item item, Severity severity, String message) {
        return Optional.ofNullable(places.get(item.id()))
                .map(place -> place.about(message, severity))
                .orElseGet(() -> new BankProblem("", 0, "item '" + item.id() + "'", message, severity));
    }

    /** The profiles' files by their names as problems have them; only where every item keeps to the rules. */
    public Map<String, YamlDocument> profileFiles() {
        return profileFiles;
    }

    /** The files that hold a list of items, by their names as problems have them. */
    public Map<String, YamlDocument> itemFiles() {
        return itemFiles;
    }
}
