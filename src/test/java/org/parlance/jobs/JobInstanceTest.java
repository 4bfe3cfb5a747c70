package org.parlance.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobInstanceTest {
    private static final String STEP = "00-" + "0af7651916cd43dd".repeat(2) + "-b7ad6b7169203331-01";

    private final UUID subject = UUID.randomUUID();

    @Test
    void everyJobHasANameOfItsOwn() {
        JobInstance one = JobInstance.of(subject);
        assertThat(one.text())
                .startsWith(subject + "/")
                .isNotEqualTo(JobInstance.of(subject).text());
        assertThat(JobInstance.read(one.text())).isEqualTo(one);
        assertThat(one.origin()).isEmpty();
    }

    @Test
    void aJobThatGoesOnFromAStepSaysSo() {
        String text = subject + "/" + UUID.randomUUID() + "/" + STEP;
        assertThat(JobInstance.read(text)).isEqualTo(new JobInstance(text, subject, Optional.of(STEP)));
        assertThat(JobInstance.read(text + "-again").origin()).contains(STEP);
    }

    @Test
    void jobsOfEarlierReleasesAreRead() {
        for (String text : new String[] {subject + "/" + UUID.randomUUID(), subject + "/1", subject + "/1-again"}) {
            assertThat(JobInstance.read(text)).isEqualTo(new JobInstance(text, subject, Optional.empty()));
        }
    }
}
