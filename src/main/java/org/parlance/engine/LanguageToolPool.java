package org.parlance.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.CleanOverlappingFilter;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool for one language variant. An instance serves one thread at a time, so a bounded number of them is
 * shared: a caller waits for a free one. Instances are made when first needed, or by {@link #warm()}. One that throws
 * is dropped, and the next caller makes a new one.
 */
public final class LanguageToolPool {
    private static final int MAX_SUGGESTIONS = 5;

    private final Supplier<JLanguageTool> factory;
    private final Function<SpellingVariant, Spelling> spellings;
    private final int size;
    private final Semaphore permits;
    private final ConcurrentLinkedDeque<JLanguageTool> idle = new ConcurrentLinkedDeque<>();

    /**
     * The pool of a language with its reviewed rule choice.
     *
     * @param language BCP 47 primary tag, such as "en"
     * @param size the most instances, 1 or more
     * @throws IllegalArgumentException when there is no rule file for the language
     */
    public static LanguageToolPool of(String language, int size) {
        LanguageRules rules = LanguageRules.of(language)
                .orElseThrow(() -> new IllegalArgumentException("no LanguageTool rules for '" + language + "'"));
        return new LanguageToolPool(size, () -> instance(rules), variant -> Spelling.of(language, variant));
    }

    LanguageToolPool(int size, Supplier<JLanguageTool> factory, Function<SpellingVariant, Spelling> spellings) {
        this.size = size;
        this.spellings = spellings;
        this.factory = factory;
        // fair, so that no caller waits for ever under load
        this.permits = new Semaphore(size, true);
    }

    /** The same with every variant's spelling. */
    public List<TextMatch> check(String text, RuleSet ruleSet, Set<String> neverErrors) {
        return check(text, ruleSet, neverErrors, SpellingVariant.ANY);
    }

    /**
     * Blocks until an instance is free.
     *
     * @param neverErrors words and phrases in which nothing counts as an error, in any casing
     * @return the matches in the order of the text, none overlapping another
     */
    public List<TextMatch> check(
            String text, RuleSet ruleSet, Set<String> neverErrors, SpellingVariant spellingVariant) {
        Spelling spelling = spellings.apply(spellingVariant);
        ProtectedSpans protectedSpans = ProtectedSpans.of(text, neverErrors);
        permits.acquireUninterruptibly();
        try {
            JLanguageTool tool = take();
            List<RuleMatch> found = tool.check(text);
            List<RuleMatch> wanted = found.stream()
                    .filter(match -> ruleSet.includes(MatchKinds.of(match.getRule())))
                    .filter(match -> !protectedSpans.covers(match.getFromPos(), match.getToPos()))
                    .filter(match -> !match.getRule().isDictionaryBasedSpellingRule()
                            || !spelling.accepts(text.substring(match.getFromPos(), match.getToPos())))
                    .toList();
            List<RuleMatch> apart = new CleanOverlappingFilter(tool.getLanguage(), false).filter(wanted);
            // only reached when nothing was thrown: an instance in doubt is not used again
            idle.push(tool);
            List<TextMatch> matches = new ArrayList<>(
                    apart.stream().map(LanguageToolPool::textMatch).toList());
            if (ruleSet.includes(MatchKind.SPELLING)) {
                addApart(matches, spelling.unwanted(text), protectedSpans);
            }
            return List.copyOf(matches);
        } catch (IOException e) {
            throw new IllegalStateException("LanguageTool could not check a text", e);
        } finally {
            permits.release();
        }
    }

    PoolUse use() {
        return new PoolUse(size - permits.availablePermits(), permits.getQueueLength(), size);
    }

    /** Makes every instance and lets each check a sentence, so that no applicant's text pays for the start. */
    public void warm() {
        permits.acquireUninterruptibly(size);
        try {
            while (idle.size() < size) {
                JLanguageTool tool = factory.get();
                tool.check("Thank you for your e-mail. We is sory about the delay.");
                idle.add(tool);
            }
        } catch (IOException e) {
            throw new IllegalStateException("LanguageTool could not be warmed", e);
        } finally {
            permits.release(size);
        }
    }

    private static void addApart(List<TextMatch> matches, List<TextMatch> more, ProtectedSpans protectedSpans) {
        List<TextMatch> apart = more.stream()
                .filter(one -> !protectedSpans.covers(one.offset(), one.offset() + one.length()))
                .filter(one -> matches.stream().noneMatch(one::overlaps))
                .toList();
        matches.addAll(apart);
        matches.sort(Comparator.comparingInt(TextMatch::offset));
    }

    private JLanguageTool take() {
        JLanguageTool tool = idle.poll();
        return tool == null ? factory.get() : tool;
    }

    private static JLanguageTool instance(LanguageRules rules) {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(rules.variant()));
        tool.disableRules(rules.offIds());
        rules.offCategories().forEach(category -> tool.disableCategory(new CategoryId(category)));
        // matters of taste cost nobody a point: they are not looked for, and hide no error beneath them
        tool.getAllActiveRules().stream()
                .filter(rule -> MatchKinds.of(rule) == MatchKind.STYLE)
                .forEach(rule -> tool.disableRule(rule.getId()));
        rules.own().load(tool.getLanguage()).forEach(tool::addRule);
        // overlaps are cleaned after the kinds are chosen: a spelling match must not hide a grammar match
        tool.setCleanOverlappingMatches(false);
        return tool;
    }

    private static TextMatch textMatch(RuleMatch match) {
        return new TextMatch(
                match.getRule().getId(),
                match.getRule().getCategory().getId().toString(),
                MatchKinds.of(match.getRule()),
                match.getFromPos(),
                match.getToPos() - match.getFromPos(),
                match.getMessage().replaceAll("</?suggestion>", "'"),
                match.getSuggestedReplacements().stream().limit(MAX_SUGGESTIONS).toList());
    }
}
