package org.parlance.operations;

import java.util.List;
import org.parlance.jobs.DeadJob;

/**
 * What the page of operations shows.
 *
 * @param kinds dead jobs that nobody has looked at, by name
 * @param more dead jobs beyond those listed
 */
public record OperationsView(List<StuckThing> stuck, List<Kind> kinds, long more) {
    /** The dead jobs of one name, oldest first. */
    public record Kind(String name, List<DeadJob> jobs) {
        public int count() {
            return jobs.size();
        }
    }
}
