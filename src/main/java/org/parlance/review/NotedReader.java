package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.parlance.integrity.SittingSignals;

/** What pages noted, for the result's page. The caller knows who may read it. */
@Named("noted")
@ApplicationScoped
public class NotedReader {
    private final SittingSignals signals;

    NotedReader(SittingSignals signals) {
        this.signals = signals;
    }

    public List<SittingSignals.Fact> of(UUID attemptId) {
        return signals.of(attemptId);
    }
}
