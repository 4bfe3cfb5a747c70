package org.parlance.identity;

/** Erases a feature's data of a person. Each feature that keeps any has one for each kind of it. */
public interface ApplicantEraser {
    DataKind kind();

    /**
     * Erases all data of the kind; called outside of any transaction, and again after it was cut off or has done its
     * work already.
     *
     * @return how many things were erased, for the audit trail
     */
    int erase(PersonData person);
}
