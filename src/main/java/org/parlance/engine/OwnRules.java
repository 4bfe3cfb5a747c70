package org.parlance.engine;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/**
 * The rules that Parlance adds to LanguageTool's for one language, in LanguageTool's XML format: errors that learners
 * make and LanguageTool misses.
 *
 * @param files {@code languagetool/<language>/<name>} on the classpath, in the order of the language's rule file
 */
record OwnRules(List<RuleFile> files) {

    record RuleFile(String path, byte[] bytes) {}

    /** @param names the files' names, such as "agreement.xml" */
    static OwnRules of(String language, List<String> names) throws IOException {
        List<RuleFile> files = new ArrayList<>();
        for (String name : names) {
            files.add(read("/languagetool/" + language + "/" + name));
        }
        return new OwnRules(List.copyOf(files));
    }

    /** New instances, as a rule serves one LanguageTool instance. */
    List<AbstractPatternRule> load(Language language) {
        List<AbstractPatternRule> rules = new ArrayList<>();
        for (RuleFile file : files) {
            try (InputStream in = new ByteArrayInputStream(file.bytes())) {
                rules.addAll(new PatternRuleLoader().getRules(in, file.path(), language));
            } catch (IOException e) {
                throw new UncheckedIOException(file.path() + " is not a file of rules", e);
            }
        }
        return rules;
    }

    /** SHA-256, hex, of the rule choice followed by these files: a score belongs to the rules that it was made with. */
    String checksum(byte[] ruleChoice) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ruleChoice);
            files.forEach(file -> digest.update(file.bytes()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuleFile read(String path) throws IOException {
        try (InputStream in = OwnRules.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return new RuleFile(path, in.readAllBytes());
        }
    }
}
