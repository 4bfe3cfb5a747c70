package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.parlance.bank.Item;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.scoring.EvidenceHtml;
import org.parlance.scoring.ScoredResponse;
import org.parlance.web.PageLanguage;

/** Shows an answer outside of any attempt with the fragments of the result page. */
@ApplicationScoped
class ResultEvidence implements EvidenceHtml {
    private final PageLanguage language;

    ResultEvidence(PageLanguage language) {
        this.language = language;
    }

    @Override
    public String of(Item item, Content content, ScoredResponse response) {
        return ReviewTemplates.unattempted(
                        UnattemptedView.of(item, content, response, language.messages(ReasonMessages.class)))
                .render();
    }
}
