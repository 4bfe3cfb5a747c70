package org.parlance.delivery;

import org.parlance.bank.Blueprint;
import org.parlance.bank.Blueprint.Section;
import org.parlance.bank.ItemType;
import org.parlance.hiring.GrantedAccommodations;

/**
 * What a sitting takes, as an applicant is told before it starts.
 *
 * @param minutes whole minutes, practice and equipment check included
 * @param megabytes sent and fetched, 10^6 bytes
 */
record SittingSize(int minutes, double megabytes) {
    /** 16 kHz, 16 bit. */
    private static final double MEGABYTES_PER_SPOKEN_SECOND = 0.032;

    /** The pages, their scripts and the prompts. */
    private static final double MEGABYTES_OF_PAGES = 1.5;

    private static final int MINUTES_BEFORE = 5;

    /** @param granted more time and the breaks make it longer */
    static SittingSize of(Blueprint blueprint, GrantedAccommodations granted) {
        double seconds = 0;
        double spoken = 0;
        for (Section section : blueprint.sections()) {
            double most = (section.count() + section.pilot()) * secondsOf(section.type());
            seconds += most;
            spoken += section.type().spoken() ? most : 0;
        }
        double megabytes = MEGABYTES_OF_PAGES + granted.extraTime() * spoken * MEGABYTES_PER_SPOKEN_SECOND;
        double minutes = granted.extraTime() * seconds / 60 + granted.breaks() * granted.breakMinutes();
        return new SittingSize(MINUTES_BEFORE + (int) Math.ceil(minutes), Math.ceil(megabytes * 10) / 10);
    }

    /** What an item of the type takes at most, reading its instructions included. */
    private static double secondsOf(ItemType type) {
        return switch (type) {
            case READ_ALOUD -> 60;
            case REPEAT, SHORT_ANSWER, SENTENCE_BUILD -> 35;
            case SPELL_BACK -> 45;
            case STORY_RETELL, OPEN_QUESTION -> 120;
            case LISTENING -> 150;
            case ROLE_PLAY -> 180;
            case EMAIL -> 500;
            case FORM -> 230;
            case TYPING -> 135;
            case CHAT -> 370;
            case DATA_ENTRY -> 195;
            case DICTATION -> 50;
            case SENTENCE_COMPLETION -> 35;
            case RECONSTRUCTION -> 135;
            case SUMMARY, PROCEDURE -> 260;
            case READING, ERROR_SPOTTING -> 230;
        };
    }
}
