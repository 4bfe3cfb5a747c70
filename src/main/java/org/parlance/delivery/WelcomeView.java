package org.parlance.delivery;

import java.util.List;
import org.parlance.bank.ItemType;

/**
 * What an applicant is told before agreeing to anything.
 *
 * @param minutes how long the whole sitting takes at most, practice included
 * @param megabytes what it sends and fetches, 10^6 bytes
 * @param spoken whether a microphone is needed
 * @param heard whether there may be something to hear
 * @param triesOut whether there may be questions that are tried out and do not count
 * @param fullScreen whether the test is to be taken in full screen
 * @param consentVersion the version of the consent text that is agreed to
 * @param voicesVersion the version of the words that ask whether voices may be compared; null where nobody is asked
 * @param notice null where the campaign gives none
 */
record WelcomeView(
        String applicantName,
        String testName,
        int minutes,
        double megabytes,
        boolean spoken,
        boolean heard,
        boolean triesOut,
        boolean fullScreen,
        String consentVersion,
        List<SectionView> sections,
        SupportView support,
        String voicesVersion,
        NoticeView notice) {

    /** @param outbound whether the applicant calls the customer */
    record SectionView(ItemType type, int count, boolean outbound) {}
}
