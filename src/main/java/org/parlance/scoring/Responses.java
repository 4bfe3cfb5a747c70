package org.parlance.scoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlance.delivery.WrittenAnswers;

/** Finds responses and their scores. */
@ApplicationScoped
public class Responses implements PanacheRepositoryBase<Response, UUID> {
    private final WrittenAnswers answers;

    Responses(WrittenAnswers answers) {
        this.answers = answers;
    }

    @Transactional
    public Map<UUID, Response> of(Collection<UUID> formItemIds) {
        return stream("formItemId in ?1", formItemIds)
                .collect(Collectors.toMap(Response::formItemId, Function.identity()));
    }

    /** Notes for which of some items something else came after their time than what was looked at. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteLate(Collection<UUID> formItemIds, Instant now) {
        of(answers.changedLate(formItemIds)).values().forEach(response -> response.changedLate(now));
    }

    /** What was understood of those that were spoken; no entry where nothing was. */
    @Transactional
    public Map<UUID, Evidence.Speech> speeches(Collection<UUID> formItemIds) {
        Map<UUID, Evidence.Speech> speeches = new HashMap<>();
        of(formItemIds).forEach((id, response) -> response.evidence()
                .filter(Evidence.Speech.class::isInstance)
                .map(Evidence.Speech.class::cast)
                .ifPresent(speech -> speeches.put(id, speech)));
        return speeches;
    }

    /** Each response's scores by the engine version that scored it last. */
    @Transactional
    public Map<UUID, List<Score>> scores(Collection<UUID> formItemIds) {
        return getEntityManager()
                .createQuery(
                        "select s from ScoreRow s, Response r where r.formItemId = s.formItemId"
                                + " and r.engineVersion = s.engineVersion and s.formItemId in :ids order by s.id",
                        ScoreRow.class)
                .setParameter("ids", formItemIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ScoreRow::formItemId, Collectors.mapping(ScoreRow::score, Collectors.toList())));
    }
}
