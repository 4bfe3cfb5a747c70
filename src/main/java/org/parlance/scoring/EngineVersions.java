package org.parlance.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parlance.engine.LanguageToolEngine;
import org.parlance.engine.SentenceEmbeddings;
import org.parlance.engine.SpeechEngine;
import org.parlance.hiring.Campaign;
import org.parlance.scoring.objective.TypingGrader;
import org.parlance.scoring.speech.ContentRubric;
import org.parlance.scoring.speech.SpeechGrader;
import org.parlance.scoring.writing.Lexicon;
import org.parlance.scoring.writing.WritingRubric;
import org.parlance.web.Json;

/** Names what this node scores with. */
@ApplicationScoped
public class EngineVersions {
    private final SpeechEngine speechEngine;
    private final LanguageToolEngine languageTool;
    private final SentenceEmbeddings embeddings;
    private final Calibrations calibrations;
    private final EntityManager entities;
    private final Clock clock;

    EngineVersions(
            SpeechEngine speechEngine,
            LanguageToolEngine languageTool,
            SentenceEmbeddings embeddings,
            Calibrations calibrations,
            EntityManager entities,
            Clock clock) {
        this.speechEngine = speechEngine;
        this.languageTool = languageTool;
        this.embeddings = embeddings;
        this.calibrations = calibrations;
        this.entities = entities;
        this.clock = clock;
    }

    /** The id of what scores a campaign on this node now: SHA-256 over the sorted components, hex. */
    @Transactional
    public String current(Campaign campaign) {
        String language = campaign.language();
        CalibrationChoice judgedBy = calibrations.choice(campaign);
        Optional<CalibrationChoice> writingJudgedBy = calibrations.writingChoice(campaign);
        SortedMap<String, String> components = components(
                speechEngine.components(language),
                languageTool.components(language, campaign.spelling()),
                embeddings.components(),
                judgedBy.version());
        Lexicon.of(language).ifPresent(lexicon -> components.put("lexicon-" + language, lexicon.checksum()));
        writingJudgedBy
                .flatMap(CalibrationChoice::version)
                .ifPresent(version -> components.put("calibration.writing", version));
        String id = idOf(components);
        entities.createNativeQuery("insert into engine_version"
                        + " (id, components, calibration, writing_calibration, first_used_at) values (:id,"
                        + " cast(:components as jsonb), cast(nullif(:calibration, '') as jsonb),"
                        + " cast(nullif(:writingCalibration, '') as jsonb), :now) on conflict (id) do nothing")
                .setParameter("id", id)
                .setParameter("components", Json.write(components))
                .setParameter("calibration", facts(Optional.of(judgedBy)))
                .setParameter("writingCalibration", facts(writingJudgedBy))
                .setParameter("now", clock.instant())
                .executeUpdate();
        return id;
    }

    private static String facts(Optional<CalibrationChoice> choice) {
        return choice.flatMap(CalibrationChoice::calibration)
                .map(CalibrationFacts::of)
                .map(Json::write)
                .orElse("");
    }

    @Transactional
    public Map<String, String> components(String id) {
        return entities.find(EngineVersion.class, id).components();
    }

    /** What judged the voice under this version; empty where nothing did. */
    @Transactional
    public Optional<CalibrationFacts> calibration(String id) {
        return entities.find(EngineVersion.class, id).calibration();
    }

    /** What judged written texts under this version; empty where the rubric's own weights counted. */
    @Transactional
    public Optional<CalibrationFacts> writingCalibration(String id) {
        return entities.find(EngineVersion.class, id).writingCalibration();
    }

    /**
     * Everything that scores depend on beside the response, by name.
     *
     * @param calibration its version; empty where there is none
     */
    public static SortedMap<String, String> components(
            Map<String, String> speech,
            Map<String, String> languageTool,
            Map<String, String> embeddings,
            Optional<String> calibration) {
        SortedMap<String, String> components = new TreeMap<>();
        components.putAll(speech);
        components.putAll(languageTool);
        components.putAll(embeddings);
        calibration.ifPresent(version -> components.put("calibration.speech", version));
        components.put("rubric.speech", SpeechGrader.RUBRIC);
        components.put("rubric.content", ContentRubric.VERSION);
        components.put("rubric.writing", WritingRubric.VERSION);
        components.put("rubric.objective", TypingGrader.VERSION);
        return components;
    }

    /** SHA-256 over the sorted components, hex. */
    public static String idOf(SortedMap<String, String> components) {
        String listed = components.entrySet().stream()
                .map(component -> component.getKey() + "=" + component.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(listed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
