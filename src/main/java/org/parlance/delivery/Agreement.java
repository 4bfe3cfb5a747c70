package org.parlance.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.parlance.hiring.Notice;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/**
 * What an applicant has read and agrees to, as the page that showed it says.
 *
 * @param version of the words of consent
 * @param noticeSha256 of the text of the campaign's notice, in hex; null where it gave none
 * @param voicesVersion of the words that ask whether voices may be compared; null where nobody was asked
 * @param fullScreen whether it says that the test is taken in full screen, and that leaving it is noted
 */
public record Agreement(String version, String noticeSha256, String voicesVersion, boolean fullScreen) {
    /** Of the words of consent: the day of their last change. Whoever changes them changes it. */
    public static final String VERSION = "2026-11-28";

    /**
     * Whether a page would show the same words now; what somebody has not read, they have not agreed to.
     *
     * @param notice the campaign's
     * @param asksForFullScreen whether the campaign does
     */
    boolean current(Optional<Notice> notice, boolean asksForFullScreen) {
        return VERSION.equals(version)
                && Objects.equals(noticeSha256, notice.map(Agreement::sha256).orElse(null))
                && (voicesVersion == null || voicesVersion.equals(VoiceConsents.VERSION))
                && fullScreen == asksForFullScreen;
    }

    /** The answer to whoever read other words than those of now; nothing of theirs is kept. */
    static HttpProblem wordsChanged() {
        String words = PageLanguage.words(RefusalMessages.class).wordsChanged();
        return Problems.of(409, "Changed meanwhile", words).build();
    }

    /** Of a notice's text, in hex. */
    static String sha256(Notice notice) {
        try {
            byte[] text = notice.text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
