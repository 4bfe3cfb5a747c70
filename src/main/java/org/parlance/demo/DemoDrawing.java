package org.parlance.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.Invitation;
import org.parlance.jobs.RecurringJob;

/** Draws the demo campaign's other applicants as soon as all those who take the test have their scores. */
@ApplicationScoped
class DemoDrawing implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(DemoDrawing.class);

    private final DemoCampaign demo;
    private final Attempts attempts;
    private final DrawnAttempts drawn;

    DemoDrawing(DemoCampaign demo, Attempts attempts, DrawnAttempts drawn) {
        this.demo = demo;
        this.attempts = attempts;
        this.drawn = drawn;
    }

    @Override
    public String name() {
        return "demo-drawing";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        QuarkusTransaction.requiringNew().run(() -> demo.existing().ifPresent(this::drawTheRest));
    }

    private void drawTheRest(Campaign campaign) {
        List<Invitation> invited = demo.invited(campaign);
        List<UUID> models = scored(invited.subList(0, demo.played()));
        List<Invitation> rest = invited.subList(demo.played(), invited.size());
        boolean ready = models.size() == demo.played() && models.size() > 1 && !rest.isEmpty();
        if (ready && attempts.latest(rest.get(0).id()).isEmpty()) {
            drawn.draw(models, rest.stream().map(Invitation::id).toList());
            LOG.infof("the demo's other %d applicants were drawn", rest.size());
        }
    }

    private List<UUID> scored(List<Invitation> invited) {
        List<UUID> scored = new ArrayList<>();
        for (Invitation invitation : invited) {
            attempts.latest(invitation.id())
                    .filter(attempt ->
                            attempt.state() == Attempt.State.SCORED || attempt.state() == Attempt.State.DECIDED)
                    .map(Attempt::id)
                    .filter(Objects::nonNull)
                    .ifPresent(scored::add);
        }
        return scored;
    }
}
