package org.parlance.review;

import java.util.UUID;
import org.parlance.delivery.TrainingDeclaration;

/**
 * What is known of one training that the job asks for.
 *
 * @param confirmedBy null while nobody has looked
 * @param note null while nobody has looked, empty when nothing was noted
 */
record TrainingView(
        UUID id,
        String title,
        String question,
        TrainingDeclaration.State state,
        boolean unmet,
        String details,
        boolean attached,
        String confirmedBy,
        String note) {

    static TrainingView of(TrainingDeclaration declaration) {
        return new TrainingView(
                declaration.id(),
                declaration.title(),
                declaration.question(),
                declaration.state(),
                declaration.unmet(),
                declaration.details(),
                declaration.document().isPresent(),
                declaration.confirmedBy(),
                declaration.note());
    }
}
