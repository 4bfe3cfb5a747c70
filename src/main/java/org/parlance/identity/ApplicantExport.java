package org.parlance.identity;

import java.io.IOException;
import java.io.InputStream;

/** Hands out a feature's data of a person, in words that the person understands. */
public interface ApplicantExport {
    /** Where it is written to. */
    interface Sink {
        /** @param name of the file, without its ending @param content lists, maps, texts, numbers and times */
        void json(String name, Object content) throws IOException;

        /** @param name with ending and folders */
        void file(String name, InputStream content) throws IOException;
    }

    void export(PersonData person, Sink sink) throws IOException;
}
