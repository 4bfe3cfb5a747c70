package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.parlance.bank.WrittenItem;
import org.parlance.bank.WrittenItem.ChatCustomer;

/** Sittings that several tests look at, each taken once, by whichever test comes first. */
enum Sittings {
    GOOD_VOICE(Sittings::goodVoice),
    OFF_TOPIC_VOICE(Sittings::offTopicVoice),
    GOOD_WRITING(Sittings::goodWriting),
    CARELESS_WRITING(Sittings::carelessWriting),
    BACK_OFFICE(Sittings::backOffice);

    private static final Map<Sittings, Result> TAKEN = new EnumMap<>(Sittings.class);

    private final Supplier<Invited> sitting;

    Sittings(Supplier<Invited> sitting) {
        this.sitting = sitting;
    }

    Result result() {
        return TAKEN.computeIfAbsent(this, taken -> Result.await(taken.sitting.get()));
    }

    private static Invited goodVoice() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.VOICE, "Grace Clearly"));
        applicant.open();
        Screenshots.both(applicant.page(), "welcome");
        applicant.consent();
        applicant.checkEquipment();
        Screenshots.both(applicant.page(), "equipment");
        applicant.link("Go on to the practice").click();
        Screenshots.both(applicant.page(), "practice");
        applicant.startTest();
        new VoiceSitting(applicant, SpokenAnswers::good).takeAll();
        applicant.status("All recordings have arrived.").waitFor();
        Screenshots.both(applicant.page(), "done");
        applicant.page().context().close();
        return applicant.invited();
    }

    private static Invited offTopicVoice() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.VOICE, "Omar Elsewhere"));
        applicant.open();
        applicant.consent();
        new SentSitting(applicant, SpokenAnswers::offTopic).takeAll();
        applicant.page().context().close();
        return applicant.invited();
    }

    private static Invited goodWriting() {
        ApplicantPages applicant = startWriting(Invited.WRITING, "Walter Neat");
        new WritingSitting(applicant, WrittenAnswers.GOOD).takeAll();
        applicant.page().context().close();
        return applicant.invited();
    }

    private static Invited carelessWriting() {
        ApplicantPages applicant = startWriting(Invited.WRITING, "Casey Loose");
        WritingSitting sitting = new WritingSitting(applicant, WrittenAnswers.CARELESS);
        while (!applicant.atEnd()) {
            if (applicant.itemContent() instanceof WrittenItem.Chat chat) {
                leaveChatEarly(applicant, sitting, chat.customers().get(0));
            } else {
                sitting.takeOne();
            }
        }
        applicant.page().context().close();
        return applicant.invited();
    }

    private static void leaveChatEarly(ApplicantPages applicant, WritingSitting sitting, ChatCustomer customer) {
        sitting.begin();
        assertThat(sitting.room(customer).getByText(customer.turns().get(0).text()))
                .isVisible();
        sitting.reply(customer, "i dont no, pleas wait");
        sitting.handInAnyway();
    }

    /** With nothing given where a sentence has a gap. */
    private static Invited backOffice() {
        ApplicantPages applicant = startWriting(Invited.BACK_OFFICE, "Bella Office");
        WritingSitting sitting = new WritingSitting(applicant, WrittenAnswers.GOOD);
        boolean left = false;
        while (!applicant.atEnd()) {
            if (!left && applicant.itemContent() instanceof WrittenItem.SentenceCompletion) {
                sitting.begin();
                sitting.handInAnyway();
                left = true;
            } else {
                sitting.takeOne();
            }
        }
        applicant.page().context().close();
        return applicant.invited();
    }

    /** From the link to the first item. */
    private static ApplicantPages startWriting(String campaign, String name) {
        ApplicantPages applicant = new ApplicantPages(Invited.to(campaign, name));
        applicant.open();
        Screenshots.both(applicant.page(), "welcome-" + name.split(" ")[0]);
        applicant.consent();
        applicant.startTest();
        return applicant;
    }
}
