package org.parlance.hiring;

/** What allows an applicant's data to be processed (Article 6 of the GDPR), apart from whether they agreed to be recorded. */
public enum LegalBasis {
    CONSENT,
    /** Steps before a contract, taken because the applicant applied. */
    PRE_CONTRACT,
    LEGITIMATE_INTEREST,
    LEGAL_OBLIGATION
}
