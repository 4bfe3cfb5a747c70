package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;

/** Parlance's own rules leave clean prose alone: e-mails, help pages, chats, reports, policies and stories. */
class OwnRulesProseTest {
    private static final int LEAST_WORDS = 6_000;
    private static final LanguageRules ENGLISH = LanguageRules.of("en").orElseThrow();

    @Test
    void findNothingInCleanProse() throws IOException, URISyntaxException {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(ENGLISH.variant()));
        List<AbstractPatternRule> rules = ENGLISH.own().load(tool.getLanguage());
        List<String> falseAlarms = new ArrayList<>();
        int words = 0;
        for (String text : prose()) {
            words += text.split("\\s+").length;
            for (AnalyzedSentence sentence : tool.analyzeText(text)) {
                for (AbstractPatternRule rule : rules) {
                    for (RuleMatch match : rule.match(sentence)) {
                        falseAlarms.add(rule.getId() + ": " + sentence.getText().substring(match.getFromPos()));
                    }
                }
            }
        }

        assertThat(falseAlarms).isEmpty();
        assertThat(words).isGreaterThan(LEAST_WORDS);
    }

    private static List<String> prose() throws IOException, URISyntaxException {
        Path directory = Path.of(OwnRulesProseTest.class.getResource("/prose").toURI());
        try (Stream<Path> files = Files.list(directory)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
