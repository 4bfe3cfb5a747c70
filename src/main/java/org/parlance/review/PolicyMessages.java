package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A campaign's rules and their changes. */
@MessageBundle("policy")
interface PolicyMessages {
    @Message("Verdict rules")
    String heading();

    @Message(
            "What a verdict in this campaign is made by. A change makes a new version of the rules; every attempt that has"
                    + " its scores is evaluated again, and what a person has decided stands.")
    String lead();

    @Message("Cut score, overall")
    String cut();

    @Message("Least overall score that passes, 0 to 100.")
    String cutHelp();

    @Message("Least score of a skill")
    String skills();

    @Message("0 asks for none.")
    String skillsHelp();

    @Message("Least score of a trait")
    String traits();

    @Message("At most three; each more fails good people by chance. Leave a field empty to ask for none.")
    String traitsHelp();

    @Message("A person decides between these probabilities of truly passing, in percent")
    String review();

    @Message("From")
    String lower();

    @Message("To")
    String upper();

    @Message("Why the rules change")
    String note();

    @Message("Required, as applicants have begun. It is kept with the version.")
    String noteHelp();

    @Message("Show who flips")
    String preview();

    @Message("Save")
    String save();

    @Message("Earlier versions")
    String versions();

    @Message("Version {number}")
    String version(int number);

    @Message("who flipped")
    String whoFlipped();

    @Message("Reviewing")
    String reviewing();

    @Message("A decision needs two people who concur, or else a third")
    String twoPersons();

    @Message("Applicants see their result after the decision and may ask for a human review")
    String showsResults();

    @Message("Change the rules")
    String confirm();

    @Message("Back to the form")
    String back();

    @Message("Before the change: who would flip")
    String before();

    @Message("Version {version}: who flipped")
    String after(int version);

    @Message("Nothing is changed yet.")
    String nothingYet();

    @Message("{left} attempts are still being evaluated. Load this page again in a moment.")
    String left(int left);

    @Message("Nobody flips")
    String none();

    @Message("Every machine verdict stays what it is.")
    String noneHelp();

    @Message("{count} verdicts flip")
    String caption(int count);

    @Message("Applicant")
    String applicant();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Why")
    String why();

    @Message("{outcome} by {name} stands, made under the older rules")
    String stands(String outcome, String name);

    @Message("on the shortlist")
    String shortlisted();
}
