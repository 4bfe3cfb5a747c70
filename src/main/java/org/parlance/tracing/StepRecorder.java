package org.parlance.tracing;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Where steps of work are written down; nowhere, unless spans are wanted. */
interface StepRecorder {
    /** Only does the work. */
    StepRecorder NONE = new StepRecorder() {
        @Override
        public <T> T in(String name, Optional<String> origin, Supplier<T> work) {
            return work.get();
        }

        @Override
        public void note(String key, UUID id) {}

        @Override
        public Optional<String> origin() {
            return Optional.empty();
        }
    };

    /** @param origin of work that another thread or node has handed over, as {@link #origin} gave it there */
    <T> T in(String name, Optional<String> origin, Supplier<T> work);

    /** Adds to the step that is being done. */
    void note(String key, UUID id);

    /** By which work that the running step hands over is found to belong to it; empty outside of any. */
    Optional<String> origin();
}
