package org.parlance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.parlance.bank.Item;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.engine.LanguageToolEngine;
import org.parlance.engine.LanguageToolPool;
import org.parlance.engine.RuleSet;
import org.parlance.engine.SentenceEmbeddings;
import org.parlance.engine.SpellingVariant;
import org.parlance.engine.TextMatch;
import org.parlance.engine.WordFrequencies;
import org.parlance.scoring.Band;
import org.parlance.scoring.EngineVersions;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Flag;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;
import org.parlance.scoring.Similarity;
import org.parlance.scoring.WrittenResponse;
import org.parlance.scoring.writing.GradedText;
import org.parlance.scoring.writing.Lexicon;
import org.parlance.scoring.writing.OverallScore;
import org.parlance.scoring.writing.WritingAids;
import org.parlance.scoring.writing.WritingGrader;

/** The grader of the server in this process; any number of threads may use it at once. */
final class LocalWritingScoring {
    private record Language(WritingAids aids, String engine) {}

    private final SentenceEmbeddings embeddings;
    private final Map<String, Language> languages = new ConcurrentHashMap<>();
    private final int threads;

    /** @param threads how many will score at once */
    LocalWritingScoring(int threads) {
        this(threads, new SentenceEmbeddings());
    }

    LocalWritingScoring(int threads, SentenceEmbeddings embeddings) {
        this.threads = threads;
        this.embeddings = embeddings;
    }

    /** A line that cannot be scored has its error. */
    ScoredLine scored(WritingLine line) {
        try {
            return score(line);
        } catch (RuntimeException failed) {
            return ScoredLine.failed(
                    line.id(), null, failed.getMessage() == null ? failed.toString() : failed.getMessage());
        }
    }

    /** Of an item's answer, what the server would make of its content. */
    ScoredResponse graded(Item item, String language, Content content, double typedSeconds) {
        Language loaded = languages.computeIfAbsent(language, this::load);
        return WrittenResponse.grade(item, content, typedSeconds, loaded.aids());
    }

    private ScoredLine score(WritingLine line) {
        Language language = languages.computeIfAbsent(line.locale(), this::load);
        GradedText graded = WritingGrader.graded(line.task(), line.text(), language.aids());
        if (graded.scores().isEmpty()) {
            return ScoredLine.failed(
                    line.id(), language.engine(), graded.reason().orElse("no scores"));
        }
        TreeMap<String, Double> features = new TreeMap<>();
        TreeMap<String, ScoredLine.TraitScore> traits = new TreeMap<>();
        for (Score score : graded.scores()) {
            features.putAll(score.features());
            traits.put(score.trait().id(), new ScoredLine.TraitScore(score.value(), score.sem()));
        }
        OverallScore overall = OverallScore.of(graded.scores());
        return new ScoredLine(
                line.id(),
                null,
                null,
                features,
                traits,
                new ScoredLine.Overall(
                        overall.value(), overall.sem(), Band.of(overall.value()).label()),
                matches(graded.evidence()),
                flags(graded),
                language.engine(),
                null,
                null);
    }

    private Language load(String locale) {
        String language = locale.split("[-_]", 2)[0];
        Lexicon lexicon = Lexicon.of(language)
                .orElseThrow(() -> new IllegalArgumentException("texts in '" + locale + "' cannot be scored"));
        SpellingVariant spelling = SpellingVariant.ofId(locale).orElse(SpellingVariant.ANY);
        LanguageToolPool pool = LanguageToolPool.of(language, threads);
        SortedMap<String, String> components = EngineVersions.components(
                Map.of(),
                LanguageToolEngine.componentsOf(language, spelling),
                embeddings.components(),
                Optional.empty());
        components.put("lexicon-" + language, lexicon.checksum());
        return new Language(
                new WritingAids(
                        language,
                        (text, never) -> pool.check(text, RuleSet.WRITTEN, never, spelling),
                        Similarity.of(language, embeddings),
                        WordFrequencies.of(language),
                        lexicon),
                EngineVersions.idOf(components));
    }

    private static List<String> flags(GradedText graded) {
        List<String> flags = new ArrayList<>();
        graded.reason().ifPresent(flags::add);
        graded.flags().stream()
                .map(Flag::code)
                .filter(code -> !flags.contains(code))
                .forEach(flags::add);
        return flags;
    }

    private static List<ScoredLine.Match> matches(Evidence evidence) {
        List<TextMatch> found = evidence instanceof Evidence.Writing writing ? writing.matches() : List.of();
        return found.stream()
                .map(match -> new ScoredLine.Match(
                        match.rule(), match.category(), match.offset(), match.length(), match.message()))
                .toList();
    }
}
