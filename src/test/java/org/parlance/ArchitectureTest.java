package org.parlance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds who may import whom. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.parlance");

    /** Open to every feature, and importing none. */
    private static final List<String> OPEN = List.of("audit", "node", "tracing", "jobs", "web", "engine", "identity");

    /** Each feature with the features that it may import. */
    private static final Map<String, List<String>> FEATURES = features();

    private static Map<String, List<String>> features() {
        Map<String, List<String>> may = new LinkedHashMap<>();
        may.put("bank", List.of());
        may.put("hiring", List.of("bank"));
        may.put("delivery", List.of("hiring", "bank"));
        may.put("recording", List.of("delivery", "bank"));
        may.put("integrity", List.of("recording", "delivery"));
        may.put("scoring", List.of("bank", "hiring", "delivery", "recording"));
        may.put("verdict", List.of("scoring", "bank", "hiring", "delivery"));
        may.put("shortlist", List.of("verdict", "scoring", "delivery", "hiring", "bank"));
        may.put("review", List.of("verdict", "scoring", "integrity", "recording", "delivery", "hiring", "bank"));
        may.put("analysis", List.of("review", "verdict", "scoring", "delivery", "hiring", "bank"));
        may.put("authoring", List.of("scoring", "recording", "delivery", "bank"));
        may.put("webhook", List.of("delivery", "hiring", "bank"));
        may.put("operations", List.of("delivery"));
        may.put(
                "api",
                List.of("webhook", "shortlist", "verdict", "scoring", "recording", "delivery", "hiring", "bank"));
        may.put("demo", List.of("authoring", "hiring", "delivery", "bank"));
        may.put("oversight", List.of());
        may.put("privacy", List.of("delivery", "hiring", "bank"));
        may.put("replay", List.of("verdict", "scoring", "delivery", "hiring", "bank"));
        may.put("cli", List.copyOf(may.keySet()));
        return may;
    }

    @Test
    void featuresImportOnlyWhatTheyMay() {
        LayeredArchitecture architecture = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String feature : FEATURES.keySet()) {
            architecture = architecture.layer(feature).definedBy("org.parlance." + feature + "..");
        }
        for (String feature : FEATURES.keySet()) {
            List<String> importers = new ArrayList<>();
            FEATURES.forEach((other, allowed) -> {
                if (allowed.contains(feature)) {
                    importers.add(other);
                }
            });
            architecture = importers.isEmpty()
                    ? architecture.whereLayer(feature).mayNotBeAccessedByAnyLayer()
                    : architecture.whereLayer(feature).mayOnlyBeAccessedByLayers(importers.toArray(String[]::new));
        }
        architecture.check(CLASSES);
    }

    @Test
    void openPackagesImportNoFeature() {
        String[] open = OPEN.stream().map(name -> "org.parlance." + name + "..").toArray(String[]::new);
        String[] features = FEATURES.keySet().stream()
                .map(name -> "org.parlance." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(open)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(features)
                .check(CLASSES);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("org.parlance.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void kindsOfScoringDoNotSeeEachOther() {
        slices().matching("org.parlance.scoring.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void onlyTheEngineSeesTheEngines() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parlance.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.vosk..",
                        "org.languagetool..",
                        "morfologik..",
                        "com.sun.jna..",
                        "dev.langchain4j..",
                        "ai.djl..",
                        "ai.onnxruntime..")
                .check(CLASSES);
    }

    @Test
    void onlyJobsSeesTheScheduler() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parlance.jobs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.github.kagkarlsson..")
                .check(CLASSES);
    }

    @Test
    void onlyTracingSeesOpenTelemetry() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parlance.tracing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.opentelemetry..", "io.quarkus.opentelemetry..")
                .check(CLASSES);
    }

    @Test
    void onlyRecordingSeesTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parlance.recording..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("software.amazon..")
                .check(CLASSES);
    }

    /** What applicants say of themselves is for the comparison of groups alone, and for no score, verdict, review or list. */
    @Test
    void onlyTheComparisonOfGroupsSeesSelfDeclarations() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parlance.analysis.impact..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.parlance.analysis.impact..")
                .check(CLASSES);
    }

    /** Queries name entities and tables in text, which the rule above does not see. */
    @Test
    void noQueryElsewhereNamesSelfDeclarations() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().contains("/analysis/impact/")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .doesNotContainIgnoringCase("self_declaration")
                            .doesNotContain("SelfDeclaration"));
        }
    }

    @Test
    void theScoringCoreIsPlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.parlance.scoring.speech..",
                        "org.parlance.scoring.writing..",
                        "org.parlance.scoring.objective..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..")
                .check(CLASSES);
    }
}
