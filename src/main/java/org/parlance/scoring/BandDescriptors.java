package org.parlance.scoring;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parlance.bank.Trait;

/**
 * What a performance of each band is like, for people who rate: the file {@code rubric/descriptors.yaml}. What is only
 * measured, such as typing, has no descriptors and is not rated.
 */
public final class BandDescriptors {
    private static final BandDescriptors SHIPPED = read();

    /** One band of one trait in words. */
    public record Descriptor(Band band, String text) {}

    private record File(String below, Map<String, Map<String, String>> traits) {}

    private final Map<Trait, List<Descriptor>> described = new LinkedHashMap<>();

    private BandDescriptors(File file) {
        file.traits().forEach((trait, levels) -> described.put(Trait.ofId(trait), descriptors(file.below(), levels)));
    }

    /** From the lowest band up; plus levels have none of their own. */
    private static List<Descriptor> descriptors(String below, Map<String, String> levels) {
        return Arrays.stream(Band.values())
                .filter(band -> band == Band.PRE_A1 || levels.containsKey(band.label()))
                .map(band -> new Descriptor(band, band == Band.PRE_A1 ? below : levels.get(band.label())))
                .toList();
    }

    public static BandDescriptors shipped() {
        return SHIPPED;
    }

    /** Whether people rate the trait. */
    public boolean describes(Trait trait) {
        return described.containsKey(trait);
    }

    /** From the lowest band up; empty for a trait that is not rated. */
    public List<Descriptor> of(Trait trait) {
        return described.getOrDefault(trait, List.of());
    }

    private static BandDescriptors read() {
        try (InputStream file = BandDescriptors.class.getResourceAsStream("/rubric/descriptors.yaml")) {
            return new BandDescriptors(new YAMLMapper().readValue(file, File.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
