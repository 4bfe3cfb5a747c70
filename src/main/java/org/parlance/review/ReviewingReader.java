package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.LateArrivals;
import org.parlance.review.ReviewingView.AppealView;
import org.parlance.review.ReviewingView.Arrived;
import org.parlance.review.ReviewingView.Cell;
import org.parlance.review.ReviewingView.Rater;
import org.parlance.review.ReviewingView.Ratings;
import org.parlance.review.ReviewingView.Row;
import org.parlance.review.ReviewingView.Voice;
import org.parlance.verdict.Appeal;
import org.parlance.verdict.Appeals;
import org.parlance.verdict.Verdicts;
import org.parlance.verdict.Verdicts.Standing;

/** Reads what people have done about a result and still have to do. */
@ApplicationScoped
class ReviewingReader {
    private final ResultReader results;
    private final ReviewQueue queue;
    private final BlindReviews reviews;
    private final Appeals appeals;
    private final Verdicts verdicts;
    private final LateArrivals arrivals;

    ReviewingReader(
            ResultReader results,
            ReviewQueue queue,
            BlindReviews reviews,
            Appeals appeals,
            Verdicts verdicts,
            LateArrivals arrivals) {
        this.results = results;
        this.queue = queue;
        this.reviews = reviews;
        this.appeals = appeals;
        this.verdicts = verdicts;
        this.arrivals = arrivals;
    }

    /** @param code of the part of the queue that the reader works on; null when they came from elsewhere */
    @Transactional
    ReviewingView of(ResultView result, String code, Collection<UUID> accountIds, Reader reader) {
        Attempt attempt = results.visible(result.attemptId(), accountIds);
        Optional<Standing> standing = verdicts.standing(attempt.id());
        QueueFilter filter = code == null ? null : QueueFilter.ofCode(code);
        return new ReviewingView(
                filter == null ? null : filter.code(),
                filter == null ? 0 : queue.page(filter, 1, accountIds, reader).waiting(),
                attempt.invitation().campaign().twoPersonReview(),
                standing.map(Standing::needsAnother).orElse(false),
                standing.map(Standing::decidedEarlier).orElse(false),
                arrived(attempt.id(), standing).orElse(null),
                standing.map(Standing::voices).orElse(List.of()).stream()
                        .map(made -> new Voice(
                                made.outcome(), made.reason(), made.deciderName(), made.decidedAt(), made.settles()))
                        .toList(),
                appeals.ofAttempt(attempt.id()).map(ReviewingReader::view).orElse(null),
                ratings(result),
                result.mayEdit() && standing.isPresent() && !reviews.hasRated(attempt.id(), reader.id()));
    }

    private Optional<Arrived> arrived(UUID attemptId, Optional<Standing> standing) {
        return Optional.ofNullable(arrivals.newest(List.of(attemptId)).get(attemptId))
                .map(at -> new Arrived(
                        at,
                        arrivals.positions(attemptId),
                        standing.filter(one -> one.decidedAfter(at)).isPresent()));
    }

    static AppealView view(Appeal appeal) {
        return new AppealView(
                appeal.words(), appeal.askedAt(), appeal.answer(), appeal.answererName(), appeal.answeredAt());
    }

    private Ratings ratings(ResultView result) {
        List<BlindReview> rated = reviews.rated(result.attemptId());
        if (rated.isEmpty()) {
            return null;
        }
        List<HumanRating> given = reviews.ratings(result.attemptId());
        Map<RatedTrait, ProfileChart.Row> machine = result.chart().rows().stream()
                .filter(row -> row.level() == ProfileChart.Level.TRAIT)
                .collect(Collectors.toMap(row -> new RatedTrait(row.skill(), row.trait()), Function.identity()));
        Map<RatedTrait, Map<UUID, HumanRating>> byTrait = given.stream()
                .collect(Collectors.groupingBy(
                        rating -> new RatedTrait(rating.skill(), rating.trait()),
                        Collectors.toMap(HumanRating::blindReviewId, Function.identity())));
        List<Row> rows = new ArrayList<>();
        byTrait.forEach((trait, ratings) -> rows.add(new Row(
                trait.skill(),
                trait.trait(),
                machine.get(trait),
                rated.stream()
                        .map(review -> cell(ratings.get(review.id()), machine.get(trait)))
                        .toList())));
        rows.sort((one, other) -> one.skill() == other.skill()
                ? one.trait().compareTo(other.trait())
                : one.skill().compareTo(other.skill()));
        return new Ratings(
                rated.stream()
                        .map(review -> new Rater(
                                review.reviewer().name(), review.endedAt(), !review.sawResult(), review.note()))
                        .toList(),
                rows);
    }

    private static Cell cell(HumanRating rating, ProfileChart.Row machine) {
        if (rating == null || rating.value().isEmpty()) {
            return new Cell(null, null, null);
        }
        double value = rating.value().get();
        String difference = machine == null ? null : "%+d".formatted(Math.round(value - machine.value()));
        return new Cell(rating.band().orElseThrow(), Math.round(value), difference);
    }
}
