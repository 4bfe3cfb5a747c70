package org.parlance.analysis.profile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How far scores can be relied on, for human resources. */
@MessageBundle("reliability")
interface ReliabilityMessages {
    @Message("Reliability")
    String heading();

    @Message("How far the scores of each job profile can be relied on: sums over the attempts of the last two years,"
            + " nobody's own result.")
    String lead();

    @Message("Reliability: {profile}")
    String of(String profile);

    @Message("All profiles")
    String back();

    @Message("Download as CSV")
    String csv();

    @Message("{count} scored {#if count == 1}attempt{#else}attempts{/if}")
    String attempts(long count);

    @Message("{count} scored {#if count == 1}attempt{#else}attempts{/if} in the last two years")
    String found(int count);

    @Message("Too few attempts to say anything")
    String empty();

    @Message("Figures appear here as soon as twenty attempts at this profile are scored, those with accommodations left"
            + " out.")
    String emptyHelp();

    @Message("Fewer than a hundred attempts: take every figure here as a first impression.")
    String few();

    @Message("Reliability of each trait")
    String traits();

    @Message(
            "Cronbach’s alpha of each trait. Right of the dashed line, at 0.7, a trait is commonly held to measure well"
                    + " enough for groups; a decision about one person rests on the standard error.")
    String plotHelp();

    @Message("Trait")
    String trait();

    @Message("Attempts")
    String n();

    @Message("Mean")
    String mean();

    @Message("SD")
    String sd();

    @Message("Alpha")
    String alpha();

    @Message("SEM of the items")
    String itemSem();

    @Message("SEM of the test")
    String testSem();

    @Message("Reliability of the test")
    String testReliability();

    @Message("Decisions at the cut")
    String decisions();

    @Message("Expected from each attempt’s overall score and its standard error, before any person looks at it.")
    String decisionsHelp();

    @Message("On their true side")
    String accuracy();

    @Message("Pass who should not")
    String falsePass();

    @Message("Fail who should not")
    String falseFail();

    @Message("Same side twice")
    String consistency();

    @Message("Kappa beyond chance")
    String kappa();

    @Message("Machine and people")
    String agreement();

    @Message("Blind reviews against the machine’s scores, the same figures as of the command “agree”. Reviews by"
            + " somebody who had seen the result do not count.")
    String agreementHelp();

    @Message("No blind review of this profile is rated yet. Recruiters start one from an attempt’s result.")
    String noReviews();

    @Message("{n} of {least} ratings: too few to say anything")
    String tooFewRatings(int n, int least);

    @Message("Pearson’s correlation of the machine’s scores with people’s, each with its 95% interval.")
    String correlationsHelp();

    @Message("Ratings")
    String ratings();

    @Message("Pearson")
    String pearson();

    @Message("Spearman")
    String spearman();

    @Message("RMSE")
    String rmse();

    @Message("Weighted kappa")
    String weightedKappa();

    @Message("Same band")
    String exact();

    @Message("Within one band")
    String adjacent();

    @Message("Drift over time")
    String drift();

    @Message("Months with ten or more scores of a trait, with 95% intervals. The dashed line is the mean of all months."
            + " One interval in twenty misses it by chance alone; several one after another are worth a look at"
            + " applicants, items and engine versions.")
    String driftHelp();

    @Message("No month has ten scores of a trait yet.")
    String noDrift();

    @Message("Mean by month")
    String means();

    @Message("Standard deviation by month")
    String spreads();

    @Message("Off the mean of all months: {months}")
    String off(String months);

    @Message("The months’ figures")
    String figures();

    @Message("Month")
    String month();

    @Message("{low} to {high}")
    String interval(String low, String high);

    @Message("How this is worked out")
    String method();

    @Message("Cronbach’s alpha takes the first, second, … item of each form that gave the trait for parallel items, so"
            + " that differences in difficulty between forms count as error. The SEM of the items is that of their"
            + " mean, SD × √(1 − alpha). The SEM of the test is the root of the mean squared standard error that"
            + " scores carry, item sampling included; the reliability of the test is what it leaves of the"
            + " variance.")
    String methodTraits();

    @Message("Decision accuracy is Rudner’s (2001), consistency that of Lee, Hanson and Brennan (2002): a true score is"
            + " taken to be normal around the score. As scores spread more than true scores do, both are a little"
            + " too good. The monthly means have Student’s interval, the deviations that of their logarithm.")
    String methodDecisions();

    /** A file's heads with semicolons between them; as many in every language. */
    @Message("part;trait;month;figure;n;value;low;high")
    String csvHeads();
}
