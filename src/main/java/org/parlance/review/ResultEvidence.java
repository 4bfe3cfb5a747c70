package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.parlance.bank.Item;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.scoring.EvidenceHtml;
import org.parlance.scoring.ScoredResponse;

/** Shows an answer outside of any attempt with the fragments of the result page. */
@ApplicationScoped
class ResultEvidence implements EvidenceHtml {
    private final ReasonMessages reasons;

    ResultEvidence(ReasonMessages reasons) {
        this.reasons = reasons;
    }

    @Override
    public String of(Item item, Content content, ScoredResponse response) {
        return ReviewTemplates.unattempted(UnattemptedView.of(item, content, response, reasons))
                .render();
    }
}
