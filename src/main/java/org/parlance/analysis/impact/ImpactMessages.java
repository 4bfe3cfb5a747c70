package org.parlance.analysis.impact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.analysis.impact.GroupAttribute.Kind;
import org.parlance.analysis.impact.ImpactLine.Reading;

/** Adverse impact, for human resources. */
@MessageBundle("impact")
interface ImpactMessages {
    @Message("Adverse impact")
    String heading();

    @Message(
            "Whether groups of people fare alike: what applicants said of themselves, freely and apart from their test,"
                    + " held against results that are settled. Sums over many, nobody's own answers.")
    String lead();

    @Message("Groups")
    String groups();

    @Message("Download as CSV")
    String csv();

    @Message("Campaign")
    String campaign();

    @Message("All campaigns")
    String allCampaigns();

    @Message("Job profile")
    String profile();

    @Message("All profiles")
    String allProfiles();

    @Message("Settled from")
    String from();

    @Message("to")
    String to();

    @Message("Show")
    String show();

    @Message("Only months that are over can be chosen: figures that grew with each applicant would tell the last one's"
            + " answers.")
    String monthsHelp();

    @Message("No groups are defined yet")
    String undefined();

    @Message("Define the groups that applicants may say they are of. Then choose which campaigns ask for them.")
    String undefinedHelp();

    @Message("Define groups")
    String define();

    @Message("No campaign asks for the groups yet")
    String nobodyAsked();

    @Message("Open a campaign below and let it ask. Its applicants see the questions after they have handed in.")
    String nobodyAskedHelp();

    @Message("Too few answers to show anything")
    String tooFew();

    @Message("A group appears here as soon as five people of it have a settled result, in a month that is over. Until"
            + " then their answers would show.")
    String tooFewHelp();

    @Message("The sample")
    String sample();

    @Message("Settled results")
    String people();

    @Message("Passed")
    String passed();

    @Message("Gave at least one answer")
    String declared();

    @Message("Median score")
    String median();

    @Message("{known} people said which group they are of; {unknown} are unknown and in none of the lines.")
    String knownAndUnknown(int known, int unknown);

    @Message("Impact ratio of passing")
    String selectionPlot();

    @Message("Impact ratio of scoring above the median")
    String scoringPlot();

    @Message("Difference of scores (Hedges’ g)")
    String differencePlot();

    @Message("Each point is a group’s rate over the highest group’s, each line its 95% interval. The dashed lines are"
            + " four fifths and 1. The table below has the same figures.")
    String ratioPlotHelp();

    @Message("Each point is how far a group’s mean score lies from that of the largest group, {group}, in standard"
            + " deviations, each line its 95% interval. The table below has the same figures.")
    String differencePlotHelp(String group);

    @Message("Passing, by {title}")
    String selectionCaption(String title);

    @Message("Scores, by {title}")
    String scoringCaption(String title);

    @Message("Group")
    String group();

    @Message("People")
    String n();

    @Message("Selection rate")
    String selectionRate();

    @Message("Impact ratio")
    String ratio();

    @Message("Reading")
    String reading();

    @Message("Mean")
    String mean();

    @Message("SD")
    String sd();

    @Message("Above the median")
    String above();

    @Message("Scoring rate")
    String scoringRate();

    @Message("Hedges’ g")
    String g();

    @Message("{low} to {high}")
    String interval(String low, String high);

    @Message(
            "{#switch reading}{#case NONE}–{#case HIGHEST}highest{#case FINE}four fifths or more{#case BELOW}below four"
                    + " fifths{#case BELOW_UNSURE}below four fifths, may be chance{/switch}")
    String read(Reading reading);

    @Message("fewer than 30 people")
    String small();

    @Message("under 2% of the data, left out of the ratios")
    String rare();

    @Message("too few to show")
    String hidden();

    @Message("Some groups are kept back: fewer than five people are in them, or their number could be worked out from"
            + " the others.")
    String withheld();

    @Message("Only one group has enough people, so there is nothing to compare it with.")
    String alone();

    @Message("Campaigns")
    String campaigns();

    @Message("Client account")
    String account();

    @Message("Asks for groups")
    String asks();

    @Message("Waits for a notice")
    String notice();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("How this is worked out")
    String method();

    @Message("Selected is whoever passed, by machine or by a person’s decision that stands. The selection rate is the"
            + " share of a group that was selected, with Wilson’s 95% interval; the impact ratio is that rate over"
            + " the highest group’s, with the 95% interval of Katz and others (1978). Below four fifths (29 CFR"
            + " 1607.4(D)) the selection is commonly held to need an explanation; where the interval reaches 1, it"
            + " may as well be chance.")
    String methodSelection();

    @Message("The scoring rate is the share of a group with an overall score above the sample’s median. Hedges’ g is"
            + " the difference between a group’s mean score and the largest group’s, in pooled standard"
            + " deviations: about 0.2 is small, 0.5 middling, 0.8 large.")
    String methodScoring();

    @Message("The form is that of the summary of a bias audit under New York City’s Local Law 144 of 2021 (6 RCNY"
            + " 5-301): sex, race/ethnicity, and both crossed. The law wants the audit done by an independent"
            + " auditor; this page and its file give them the figures.")
    String methodLaw();

    @Message("People who did not say are in no group, and those who did need not be like them. Groups of fewer than 30"
            + " people say little. Compare no two periods or choices that differ by a few people only.")
    String methodLimits();

    @Message("All comparisons")
    String back();

    @Message("Groups that results are compared by")
    String groupsHeading();

    @Message(
            "Applicants of the campaigns that ask may say, after their test, which of these they are of. Every question"
                    + " has “Prefer not to say”. They are the same for the whole company.")
    String groupsLead();

    @Message("Version {version} is in use, and applicants have answered it. What you save becomes the next version;"
            + " earlier answers stay and count under categories of the same name.")
    String groupsFixed(int version);

    @Message("Version {version} is in use; nobody has answered it yet, so that saving changes it.")
    String groupsOpen(int version);

    @Message("Nothing is defined yet.")
    String groupsNone();

    @Message("Fill in New York City’s categories")
    String suggest();

    @Message("Attribute {number}")
    String attribute(int number);

    @Message("Name, as applicants see it")
    String label();

    @Message("Stands for")
    String kind();

    @Message("{#switch kind}{#case SEX}Sex, in the audit’s summary{#case RACE_ETHNICITY}Race/ethnicity, in the audit’s"
            + " summary{#case OTHER}Something else{/switch}")
    String kindOf(Kind kind);

    @Message("Categories, one a line")
    String categories();

    @Message("Leave a place empty to leave it out. Ask only for what the law where you hire lets you ask: in many"
            + " countries race or ethnicity may not be collected.")
    String groupsHelp();

    @Message("Save the groups")
    String save();

    @Message("Groups and notice: {name}")
    String campaignHeading(String name);

    @Message("Ask applicants for their groups")
    String askHeading();

    @Message("After handing in, applicants are offered the questions on a page of their own. It is voluntary, is kept"
            + " apart from the test, and nobody is shown what one of them said.")
    String askHelp();

    @Message("This campaign asks.")
    String asking();

    @Message("This campaign does not ask.")
    String notAsking();

    @Message("Ask from now on")
    String ask();

    @Message("Stop asking")
    String stopAsking();

    @Message("Define the groups first.")
    String defineFirst();

    @Message("Notice before the test")
    String noticeHeading();

    @Message("New York City’s Local Law 144 wants applicants told at least ten business days before an automated tool"
            + " assesses them. With a notice entered here, no test of this campaign can be started before the tenth"
            + " business day after it was given, and applicants read its text first.")
    String noticeHelp();

    @Message("Tests can be started from {day} on.")
    String startsOn(String day);

    @Message("Nothing is waited for.")
    String noWait();

    @Message("The campaign closes before that day. Extend it, or no test can be started.")
    String closesBefore();

    @Message("Text of the notice")
    String noticeText();

    @Message("Given on")
    String givenOn();

    @Message("The day on which it was published or sent. Whoever changes the text gives a new notice, with a new day.")
    String givenOnHelp();

    @Message("Keep this notice")
    String keepNotice();

    @Message("Wait for no notice")
    String dropNotice();

    @Message("An automated employment decision tool, Parlance, will be used to assess your application. It scores your"
            + " answers in a language test for the job profile “{profile}”: how well you speak, understand, read or write"
            + " the language, as far as the job needs it. It uses what you say and write in the test and how long you"
            + " take.\n\n"
            + "You may ask for an accommodation or for another process of selection: open the link of your invitation and"
            + " choose “Ask for an accommodation”, or write to us. On request we tell you within 30 days what data are"
            + " collected, where they come from and how long they are kept.")
    String noticeDraft(String profile);

    @Message("Give the day as a date, such as 2026-11-30.")
    String dayAsDate();

    /** A file's heads with semicolons between them; as many in every language. */
    @Message("groups;group;people;selected;selection_rate;selection_rate_low;selection_rate_high;"
            + "impact_ratio;impact_ratio_low;impact_ratio_high;scored;above_median;scoring_rate;"
            + "scoring_rate_low;scoring_rate_high;scoring_impact_ratio;scoring_impact_ratio_low;"
            + "scoring_impact_ratio_high;mean;sd;hedges_g;hedges_g_low;hedges_g_high;compared_with;"
            + "note")
    String csvHeads();
}
