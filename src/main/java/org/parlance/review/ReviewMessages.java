package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The front door, campaigns and invitations. */
@MessageBundle("review")
interface ReviewMessages {
    @Message("Language tests for hiring")
    String landingHeading();

    @Message("Applicants speak and write in their browser; recruiters get one result with all the evidence behind it.")
    String landingLead();

    @Message("I have an invitation")
    String iAmInvited();

    @Message("Open the link from your invitation, or enter your short code here.")
    String iAmInvitedHelp();

    @Message("Open my test")
    String openMyTest();

    @Message("I work here")
    String iWorkHere();

    @Message("Campaigns, results and shortlists for recruiters and HR.")
    String iWorkHereHelp();

    @Message("Sign in")
    String signIn();

    @Message("You are signed in, but your role has no pages here yet. Ask the administrator for the role of a recruiter"
            + " or of HR.")
    String noPages();

    @Message("Sign out")
    String signOut();

    @Message("Campaigns")
    String campaigns();

    @Message("New campaign")
    String newCampaign();

    @Message("No campaign yet")
    String noCampaigns();

    @Message("Make one from a job profile, then invite your first applicant.")
    String noCampaignsHelp();

    @Message("As soon as a recruiter has made one, it appears here.")
    String noCampaignsYours();

    @Message("Item analysis")
    String itemAnalysis();

    @Message("Open")
    String open();

    @Message("Closed")
    String closed();

    @Message("from {opens} to {closes}")
    String window(String opens, String closes);

    @Message("How far the applicants have come")
    String funnel();

    @Message("invited")
    String invited();

    @Message("started")
    String started();

    @Message("submitted")
    String submitted();

    @Message("scored")
    String scored();

    @Message("passed")
    String passed();

    @Message("to review")
    String toReview();

    @Message("failed")
    String failed();

    @Message("Job profile")
    String profile();

    @Message("What the test is for; it decides items, weights and cut scores.")
    String profileHelp();

    @Message("The shares beside each are simulated: of 1,500 applicants as they are usual in the field, with the errors"
            + " of measurement that the test has.")
    String forecastHelp();

    @Message("Simulated: {pass} pass, {review} are for you to decide, {fail} are proposed to fail. Of all applicants,"
            + " {falsePass} pass who should not, and {falseFail} are proposed to fail who should not.")
    String forecast(String pass, String review, String fail, String falsePass, String falseFail);

    @Message("Language of the test")
    String testLanguage();

    @Message("All languages")
    String allLanguages();

    @Message("Client account")
    String account();

    @Message("Your user is in no client account. Ask the administrator to add you to the group of one.")
    String noAccounts();

    @Message("Name of the campaign")
    String name();

    @Message("Calibration of the voice")
    String calibration();

    @Message("How intelligibility, fluency and prosody are judged. The default is the newest that the operator has put"
            + " on the server. A chosen one stays; if it is ever taken away, people listen to the answers instead.")
    String calibrationHelp();

    @Message("The server's default")
    String calibrationDefault();

    @Message("{id}: {date}, {responses} responses by {speakers} speakers")
    String calibrationOption(String id, String date, int responses, int speakers);

    @Message("calibration {id}")
    String calibrationChosen(String id);

    @Message("Spelling accepted")
    String spelling();

    @Message("For English profiles: whose spelling counts as right in written answers. With any English, no spelling"
            + " that is right in one of these countries is an error, even side by side with another's.")
    String spellingHelp();

    @Message("calibration of the writing {id}")
    String writingCalibrationChosen(String id);

    @Message("Calibration of the writing")
    String writingCalibration();

    @Message("How the traits of e-mails, chats and other texts are judged: by the weights of Parlance's own rubric, or"
            + " by weights that were fitted to your own people's ratings.")
    String writingCalibrationHelp();

    @Message("The rubric's own weights")
    String writingCalibrationDefault();

    @Message("{id}: {date}, {texts} texts by {writers} writers")
    String writingCalibrationOption(String id, String date, int texts, int writers);

    @Message("First day")
    String opens();

    @Message("Last day")
    String closes();

    @Message("Whole days in UTC. Tests can be started from the first day until the end of the last.")
    String daysHelp();

    @Message("Create the campaign")
    String create();

    @Message("Cancel")
    String cancel();

    @Message("All campaigns")
    String back();

    @Message("{items} items · cut score {cut}")
    String testFacts(int items, int cut);

    @Message("Shortlist")
    String shortlist();

    @Message("Applicants")
    String applicants();

    @Message("Nobody is invited yet")
    String noApplicants();

    @Message("Enter a name and an e-mail address or phone number above. You get a link, a QR code and a short code to"
            + " hand out.")
    String noApplicantsHelp();

    @Message("Invite an applicant")
    String invite();

    @Message("Name")
    String applicantName();

    @Message("E-mail")
    String email();

    @Message("Phone")
    String phone();

    @Message("An e-mail address or a phone number is needed; with a phone number there is a short code too.")
    String contactHelp();

    @Message("Invite")
    String inviteButton();

    @Message("Applicant")
    String applicant();

    @Message("State")
    String state();

    @Message("Progress")
    String progress();

    @Message("Result")
    String result();

    @Message("Invited")
    String invitedAt();

    @Message("item {position} of {items}")
    String position(int position, int items);

    @Message("not begun")
    String notBegun();

    @Message("{count} {#if count == 1}interruption{#else}interruptions{/if}")
    String interruptions(int count);

    @Message("Invitation of {applicant}")
    String invitationOf(String applicant);

    @Message("proposed, to be confirmed")
    String proposed();

    @Message("put forward")
    String shortlisted();

    @Message("Open the result")
    String openResult();

    @Message("Good until")
    String expires();

    @Message("Mailed")
    String mailed();

    @Message("not so far")
    String notMailed();

    @Message("Hand out the link")
    String handOut();

    @Message("Link")
    String link();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("QR code of the link")
    String qrCode();

    @Message("Short code")
    String shortCode();

    @Message(
            "Works only together with the applicant's phone number, at {address}. A new code takes the place of the one"
                    + " before.")
    String shortCodeHelp(String address);

    @Message("Without a phone number there is no short code.")
    String noShortCode();

    @Message("This is shown once: the server keeps only a fingerprint. Links that were handed out before stay good.")
    String shownOnce();

    @Message("For safety, links are kept only as fingerprints, so an earlier one cannot be shown again. Make a new one;"
            + " earlier links stay good.")
    String linksAreHidden();

    @Message("New link")
    String newLink();

    @Message("Withdraw the invitation")
    String withdraw();

    @Message("The applicant's links then lead nowhere. This cannot be undone.")
    String withdrawHelp();

    @Message("This invitation is no longer open.")
    String notUsable();
}
