package org.parlance.verdict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.parlance.scoring.ResponseReplay;

/** What attempts would come to if their responses were scored as they were scored again. */
@ApplicationScoped
public class VerdictReplay {
    private final VerdictService verdicts;
    private final ResponseReplay responses;

    VerdictReplay(VerdictService verdicts, ResponseReplay responses) {
        this.verdicts = verdicts;
        this.responses = responses;
    }

    /**
     * By the campaign's policy of now. The scores are put into the database and taken back out, so that the verdict is
     * made of them as any verdict is; nothing stays changed.
     *
     * @param again of each of the attempt's responses
     */
    public Outcome outcome(UUID attemptId, List<ResponseReplay.Again> again) {
        QuarkusTransaction.begin();
        try {
            again.forEach(responses::put);
            return verdicts.combine(attemptId).outcome();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
