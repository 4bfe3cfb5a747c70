package org.parlance.scoring;

import java.util.List;
import java.util.Set;
import org.parlance.engine.TextMatch;

/** Looks for mistakes in a text; LanguageTool stands behind it, and the graders stay pure. */
@FunctionalInterface
public interface TextChecker {
    /** @param neverErrors words that are right however they look, such as names of products */
    List<TextMatch> check(String text, Set<String> neverErrors);
}
