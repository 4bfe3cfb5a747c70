package org.parlance.analysis;

import org.parlance.bank.Blueprint;

/** A part of what an auditor gets about a job profile. Each says what is known, and what is not. */
public interface DossierChapter {
    /** Where it stands, from 1. */
    int number();

    String title();

    void write(Blueprint profile, DossierPage page);
}
