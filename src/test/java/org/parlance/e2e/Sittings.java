package org.parlance.e2e;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Sittings that several tests look at, each taken once, by whichever test comes first. */
enum Sittings {
    GOOD_VOICE(Sittings::goodVoice),
    OFF_TOPIC_VOICE(Sittings::offTopicVoice),
    GOOD_WRITING(() -> writing("Walter Neat", WrittenAnswers.GOOD)),
    CARELESS_WRITING(() -> writing("Casey Loose", WrittenAnswers.CARELESS));

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
        applicant.checkEquipment();
        applicant.link("Go on to the practice").click();
        applicant.startTest();
        new VoiceSitting(applicant, SpokenAnswers::offTopic).takeAll();
        applicant.status("All recordings have arrived.").waitFor();
        applicant.page().context().close();
        return applicant.invited();
    }

    private static Invited writing(String name, WrittenAnswers answers) {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.WRITING, name));
        applicant.open();
        applicant.consent();
        applicant.startTest();
        new WritingSitting(applicant, answers).takeAll();
        applicant.page().context().close();
        return applicant.invited();
    }
}
