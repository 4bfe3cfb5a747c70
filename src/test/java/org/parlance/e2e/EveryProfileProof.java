package org.parlance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlance.bank.BankReader;
import org.parlance.bank.Blueprint;

/**
 * Every shipped profile's test, taken to its end in a real browser by somebody who stops each task as soon as it is
 * done. It takes long, so `./parlance prove` runs it and `./parlance test` does not.
 */
@ExtendWith(PicturesOfFailures.class)
class EveryProfileProof {
    private static final String SPOKEN_LANGUAGE = "en";

    private static final String UNSCORED = """
            select f.item_id || ' ' || coalesce(r.state, 'none')
            from form_item f left join response r on r.form_item_id = f.id
            where f.attempt_id = ? and (r.state is null or r.state not in ('SCORED', 'NEEDS_REVIEW'))
            """;

    /** Those whose language has a speech model here. */
    static Stream<Blueprint> spokenProfiles() {
        return profiles()
                .filter(Blueprint::spoken)
                .filter(blueprint -> blueprint.language().equals(SPOKEN_LANGUAGE));
    }

    static Stream<Blueprint> writtenProfiles() {
        return profiles().filter(blueprint -> !blueprint.spoken());
    }

    private static Stream<Blueprint> profiles() {
        return BankReader.read(Path.of("question-banks")).blueprints().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spokenProfiles")
    @Tag("spoken")
    void canBeSpokenToItsEnd(Blueprint blueprint) {
        takeToItsEnd(blueprint);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writtenProfiles")
    void canBeWrittenToItsEnd(Blueprint blueprint) {
        takeToItsEnd(blueprint);
    }

    private static void takeToItsEnd(Blueprint blueprint) {
        ApplicantPages applicant = new ApplicantPages(Invited.to(campaign(blueprint), "Pat " + blueprint.id()));
        applicant.readInEnglish();
        applicant.open();
        Screenshots.both(applicant.page(), "welcome-" + blueprint.id());
        applicant.consent();
        if (!blueprint.training().isEmpty()) {
            applicant.declareNoTraining();
        }
        if (blueprint.spoken()) {
            applicant.checkEquipment();
            applicant.link("Go on to the practice").click();
        }
        applicant.startTest();
        takeAll(applicant);
        applicant.page().context().close();

        Result result = Result.await(applicant.invited());
        assertThat(Stack.shared().database().values(String.class, UNSCORED, result.attemptId()))
                .isEmpty();
    }

    private static void takeAll(ApplicantPages applicant) {
        VoiceSitting voice = new VoiceSitting(applicant, SpokenAnswers::good);
        WritingSitting writing = new WritingSitting(applicant, WrittenAnswers.GOOD);
        boolean spoken = false;
        while (!applicant.atEnd()) {
            if (applicant.itemContent().type().spoken()) {
                spoken = true;
                voice.takeOne();
            } else {
                writing.takeOne();
            }
        }
        if (spoken) {
            applicant.status("All recordings have arrived.").waitFor();
        }
    }

    /** The name of a campaign of the profile, which a recruiter creates. */
    private static String campaign(Blueprint blueprint) {
        String name = "Proof of " + blueprint.id() + " " + UUID.randomUUID();
        Recruiting recruiter = Recruiting.signIn("recruiter");
        recruiter.open("/campaigns/new");
        recruiter.page().locator("#profile-" + blueprint.id()).check();
        recruiter.field("Name of the campaign").fill(name);
        recruiter.button("Create the campaign").click();
        recruiter.heading(name).waitFor();
        recruiter.leave();
        return name;
    }
}
