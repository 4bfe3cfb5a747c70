package org.parlance.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parlance.bank.Item;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.bank.ModelAnswer;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.KeyPoints;

/**
 * The key points that one part of an answer has to say.
 *
 * @param part of the answer, such as {@code maria.0} of a chat; empty for all of it
 */
record AskedParts(String part, List<KeyPoint> points) {

    static List<AskedParts> of(Item item) {
        if (item instanceof Item.StoryRetell story) {
            return whole(story.keyPoints());
        } else if (item instanceof Item.OpenQuestion open) {
            return whole(open.keyPoints());
        } else if (item instanceof Item.RolePlay rolePlay) {
            return whole(rolePlay.keyPoints());
        } else if (item instanceof WrittenItem.EmailReply email) {
            return whole(email.keyPoints());
        } else if (item instanceof WrittenItem.Reconstruction reconstruction) {
            return whole(reconstruction.keyPoints());
        } else if (item instanceof WrittenItem.Summary summary) {
            return whole(summary.keyPoints());
        } else if (item instanceof WrittenItem.Procedure procedure) {
            return procedure.cases().stream()
                    .map(one -> new AskedParts(one.reasonField(), List.of(one.reason())))
                    .toList();
        } else if (item instanceof WrittenItem.Chat chat) {
            return chat.customers().stream().flatMap(AskedParts::chat).toList();
        }
        return List.of();
    }

    private static List<AskedParts> whole(List<KeyPoint> points) {
        return List.of(new AskedParts("", points));
    }

    private static Stream<AskedParts> chat(WrittenItem.ChatCustomer customer) {
        return IntStream.range(0, customer.turns().size())
                .mapToObj(turn -> new AskedParts(
                        customer.id() + "." + turn, customer.turns().get(turn).keyPoints()));
    }

    String where() {
        return part.isEmpty() ? "" : " in its part '" + part + "'";
    }

    /** The ids of the points that none of their phrases says in the answer, or only before the point they come after. */
    List<String> missing(UnaryOperator<String> fill, ModelAnswer answer) {
        String text = fill.apply(part.isEmpty() ? all(answer) : answer.parts().getOrDefault(part, ""));
        List<String> missing = new ArrayList<>();
        for (KeyPoint point : points) {
            int from = point.after() == null
                    ? -1
                    : points.stream()
                            .filter(other -> other.id().equals(point.after()))
                            .flatMap(other -> KeyPoints.places(other, text).stream())
                            .mapToInt(KeyPoints.Place::start)
                            .min()
                            .orElse(Integer.MAX_VALUE);
            if (KeyPoints.places(point, text).stream().noneMatch(place -> place.start() > from)) {
                missing.add(point.id());
            }
        }
        return missing;
    }

    private static String all(ModelAnswer answer) {
        return answer.text() + String.join("\n", answer.turns());
    }

    /** What of a model answer's shape does not fit its item; empty when it does. */
    static Optional<String> shape(Item item, ModelAnswer answer) {
        if (item instanceof Item.RolePlay rolePlay) {
            int turns = rolePlay.turns().size();
            return answer.turns().size() == turns
                    ? Optional.empty()
                    : Optional.of("has %d turns; it must be a list of as many as the call's, %d"
                            .formatted(answer.turns().size(), turns));
        }
        Set<String> wanted = of(item).stream()
                .map(AskedParts::part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (item instanceof WrittenItem.Procedure procedure) {
            procedure.cases().forEach(one -> wanted.add(one.id()));
        }
        boolean map = !wanted.isEmpty();
        if (map && !answer.parts().keySet().equals(wanted)) {
            return Optional.of("has the parts %s; it must have exactly %s"
                    .formatted(new TreeSet<>(answer.parts().keySet()), wanted));
        }
        if (!map && !of(item).isEmpty() && answer.text().isBlank()) {
            return Optional.of("is no text; it must be one");
        }
        return Optional.empty();
    }
}
