package org.parlance.review;

import org.parlance.bank.Blueprint;
import org.parlance.verdict.PolicySimulation;

/** A job profile that may be chosen, with what its rules make of many applicants. */
record ProfileOffer(Blueprint profile, PolicySimulation.Shares shares) {
    public String pass() {
        return percent(shares.pass());
    }

    public String review() {
        return percent(shares.review());
    }

    public String fail() {
        return percent(shares.fail());
    }

    public String falsePass() {
        return percent(shares.falsePass());
    }

    public String falseFail() {
        return percent(shares.falseFail());
    }

    private static String percent(double share) {
        return share > 0 && share < 0.01 ? "<1%" : Math.round(100 * share) + "%";
    }
}
