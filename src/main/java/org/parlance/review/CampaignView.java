package org.parlance.review;

import org.parlance.engine.SpellingVariant;

/**
 * A campaign's page: its funnel and a page of those who were invited.
 *
 * @param calibration the one that was chosen for the voice; null for the server's default
 * @param writingCalibration the one that was chosen for written texts; null for the rubric's own weights
 * @param spelling whose spelling of English is right; null in another language
 */
record CampaignView(
        CampaignSummary summary,
        int cut,
        String calibration,
        String writingCalibration,
        SpellingVariant spelling,
        ApplicantPage applicants) {}
