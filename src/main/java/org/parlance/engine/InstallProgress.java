package org.parlance.engine;

/** Hears how far an installation is. */
@FunctionalInterface
public interface InstallProgress {
    InstallProgress SILENT = (step, done, total) -> {};

    /**
     * @param step what is being done, such as "downloading"
     * @param done bytes so far
     * @param total bytes in all, 0 where it is not known
     */
    void report(String step, long done, long total);
}
