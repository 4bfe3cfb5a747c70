package org.parlance.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How long personal data is kept, and what the law asks to keep. */
@ConfigMapping(prefix = "parlance.privacy")
interface PrivacyConfig {
    Kept recordings();

    /** Templates of voices; unlike all others from the decision on, or from the end of the invitation without one. */
    Kept voices();

    Kept texts();

    Kept scores();

    Kept contact();

    /** Within it requests have to be answered; the GDPR's month. */
    @WithDefault("30d")
    Duration answerWithin();

    /** How long an export can be downloaded. */
    @WithDefault("7d")
    Duration exportKept();

    /** How long the operator's backups hold what was erased; shown to whoever asks for erasure. */
    @WithDefault("35")
    int backupDays();

    /** One kind of data. */
    interface Kept {
        /** From the end of the invitation, but for voices; a campaign may have its own. */
        int days();

        Optional<Floor> floor();
    }

    /** What a law asks to keep, whoever asks to erase it. */
    interface Floor {
        int years();

        /** The law, as it is shown to staff and applicants. */
        String reason();
    }
}
