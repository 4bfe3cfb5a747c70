package org.parlance.testing;

import java.nio.file.Path;

/** Where a test JVM keeps files that another one, which runs beside it, must not touch. */
final class OwnPlace {
    private OwnPlace() {}

    /** @return under target/, absolute, with the number of the JVM between its name and its ending */
    static Path of(String name, String ending) {
        return Path.of("target", name + "-" + System.getProperty("surefire.forkNumber", "0") + ending)
                .toAbsolutePath();
    }
}
