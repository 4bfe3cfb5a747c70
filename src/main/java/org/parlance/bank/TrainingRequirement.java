package org.parlance.bank;

/**
 * Formal training or education that a job asks for beside the language.
 *
 * @param id unique in its blueprint, such as "accounting"
 * @param title as a recruiter reads it, such as "Accounting"
 * @param question as the applicant is asked, to be answered with yes or no
 */
public record TrainingRequirement(String id, String title, String question) {}
