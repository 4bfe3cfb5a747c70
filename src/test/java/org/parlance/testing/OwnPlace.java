package org.parlance.testing;

import java.nio.file.Path;

/** Where a test JVM keeps files that another one, which runs beside it, must not touch. */
final class OwnPlace {
    private OwnPlace() {}

    /** @return under target/, absolute, with what tells the JVM from the others between its name and its ending */
    static Path of(String name, String ending) {
        String place = System.getProperty("parlance.place", System.getProperty("surefire.forkNumber", "0"));
        return Path.of("target", name + "-" + place + ending).toAbsolutePath();
    }
}
