package org.parlance.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What came of scoring a campaign's responses again. */
final class ReplayReport {
    private String engineVersion = "";
    private final List<String> lines = new ArrayList<>();
    private int attempts;
    private int same;
    private int differing;
    private int otherVersion;
    private int leftOut;
    private int changed;

    /** @param version of this machine */
    void scoredBy(String version) {
        engineVersion = version;
    }

    /** Whether there was nothing to score. */
    boolean empty() {
        return attempts == 0 && leftOut == 0;
    }

    void attempt() {
        attempts++;
    }

    /** An attempt of which something was erased, or that nobody took. */
    void leftOut() {
        leftOut++;
    }

    /** Scored by the same engine version before. */
    void compared(UUID formItemId, boolean equal) {
        if (equal) {
            same++;
        } else {
            differing++;
            lines.add("response " + formItemId + ": other scores by the same engine version");
        }
    }

    void scoredByAnother() {
        otherVersion++;
    }

    void verdict(UUID attemptId, String before, String now) {
        if (!before.equals(now)) {
            changed++;
            lines.add("attempt " + attemptId + ": " + before + " would become " + now);
        }
    }

    int same() {
        return same;
    }

    int changed() {
        return changed;
    }

    /** Whether the same engine version gave the same scores. */
    boolean deterministic() {
        return differing == 0;
    }

    String text() {
        List<String> all = new ArrayList<>(lines);
        all.add("engine version " + engineVersion);
        all.add(attempts + " attempts scored again, " + leftOut + " left out");
        all.add(same + " responses bit-equal, " + differing + " not, " + otherVersion
                + " scored by another engine version before");
        all.add(changed + " verdicts would change; nothing was changed");
        return String.join("\n", all);
    }
}
