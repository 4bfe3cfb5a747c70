package org.parlance.analysis;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How items do. */
@MessageBundle("analysis")
interface AnalysisMessages {
    @Message("Item analysis")
    String heading();

    @Message("How the items of each bank do with the applicants who were given them: sums over many, nobody's own"
            + " result.")
    String lead();

    @Message("{count} items")
    String items(int count);

    @Message("{count} {#if count == 1}answer{#else}answers{/if}")
    String answers(long count);

    @Message("version {number}")
    String versionOf(int number);

    @Message("All banks")
    String back();

    @Message("Item analysis: {bank}")
    String of(String bank);

    @Message("{count} {#if count == 1}attempt{#else}attempts{/if}")
    String attempts(int count);

    @Message("{count} {#if count == 1}item{#else}items{/if} worth a second look")
    String flagged(long count);

    @Message("Campaign")
    String campaign();

    @Message("All campaigns")
    String allCampaigns();

    @Message("Show")
    String show();

    @Message("Download as CSV")
    String csv();

    @Message("Nothing to show yet")
    String empty();

    @Message("An item appears here as soon as five answers to it are scored.")
    String emptyHelp();

    @Message("{count} {#if count == 1}item has{#else}items have{/if} fewer than five answers and {#if count == 1}is"
            + "{#else}are{/if} not shown.")
    String withheld(long count);

    @Message("Facility and discrimination")
    String plot();

    @Message("Each point is an item. Between the dashed lines and above the lower one it does its work: neither nearly"
            + " everybody nor hardly anybody does it well, and those who do are those who do well elsewhere.")
    String plotHelp();

    @Message("Facility")
    String facility();

    @Message("Discrimination")
    String discrimination();

    @Message("Applicants' means over this bank")
    String distribution();

    @Message("How many attempts have a mean score in each tenth of the scale.")
    String distributionHelp();

    @Message("Score")
    String score();

    @Message("{count} of {from} to {to}")
    String bar(int count, int from, int to);

    @Message("Items")
    String itemsHeading();

    @Message("Item")
    String item();

    @Message("Answers")
    String answersHead();

    @Message("Median time")
    String seconds();

    @Message("{count} s")
    String secondsOf(String count);

    @Message("Unscorable")
    String unscorable();

    @Message("Worth a look")
    String flags();

    @Message("What was chosen in {#if questions == 1}its question{#else}its {questions} questions{/if}")
    String choices(int questions);

    @Message("right")
    String key();

    @Message("nothing chosen")
    String noChoice();

    @Message("{#switch flag}{#case TOO_HARD}too hard{#case TOO_EASY}too easy{#case DOES_NOT_DISCRIMINATE}does not tell"
            + " good from weak{#case DISTRACTOR_BEATS_KEY}wrong answer chosen more than the right one"
            + "{#case UNSCORABLE}often unscorable{#case LEAK}easier from week to week: it may have leaked{/switch}")
    String flag(ItemFlag flag);

    @Message("Reliability")
    String reliability();

    @Message("Task type or trait")
    String section();

    @Message("Items a test")
    String perTest();

    @Message("Attempts")
    String persons();

    @Message("Mean")
    String mean();

    @Message("SD")
    String sd();

    @Message("Cronbach’s alpha")
    String alpha();

    @Message("SEM")
    String sem();

    @Message("Fewer than five attempts")
    String tooFew();

    @Message("How the numbers are made")
    String method();

    @Message("An item’s score is the mean of its traits, 0 to 100; answers that were left out are not counted."
            + " Facility is the mean score over 100. Discrimination is the correlation of an item’s scores with the mean"
            + " of the same attempts’ other items of this bank. An item is worth a look with a facility below 0.20 or"
            + " above 0.95, a discrimination below 0.10, a wrong choice taken more often than the right ones, or more than"
            + " 10% of its answers unscorable, or when it has become easier from week to week. Small numbers say little:"
            + " below 30 answers, look twice before you retire an item.")
    String methodItems();

    @Message("Alpha is taken over the items of a type, or over those with a trait, that each attempt was given; as"
            + " forms differ, the first item of each attempt stands for the first, and so on. SEM is the standard"
            + " deviation of the attempts’ means times the square root of 1 − alpha.")
    String methodReliability();
}
