package org.parlance.verdict;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a decision on a result cannot be taken. */
@MessageBundle("decisionrefusal")
interface DecisionRefusalMessages {
    @Message("Give the reason for the decision, in up to 2,000 characters.")
    String reasonNeeded();

    @Message("A decision is pass or fail.")
    String passOrFail();

    @Message("This attempt has no verdict yet. Wait until it is scored.")
    String noVerdictYet();
}
