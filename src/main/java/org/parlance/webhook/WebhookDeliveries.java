package org.parlance.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.parlance.audit.Recorded;
import org.parlance.delivery.Attempt;
import org.parlance.hiring.Campaign;
import org.parlance.jobs.JobHandler;
import org.parlance.jobs.Jobs;
import org.parlance.web.Json;

/** Writes a message for each endpoint that wants to know of an event, and sends it until it is taken. */
@ApplicationScoped
class WebhookDeliveries implements JobHandler {
    static final String JOB = "deliver-webhook";

    private final EntityManager entities;
    private final Jobs jobs;
    private final WebhookSender sender;
    private final Clock clock;

    WebhookDeliveries(EntityManager entities, Jobs jobs, WebhookSender sender, Clock clock) {
        this.entities = entities;
        this.jobs = jobs;
        this.sender = sender;
        this.clock = clock;
    }

    /** Within the transaction of the deed: what is rolled back is told to nobody. */
    void recorded(@Observes Recorded deed) {
        WebhookEvent.following(deed.action()).ifPresent(event -> {
            Attempt attempt = entities.find(Attempt.class, deed.subjectId());
            Campaign campaign = attempt.invitation().campaign();
            endpoints(campaign.clientAccount().id()).stream()
                    .filter(endpoint -> endpoint.wants(event))
                    .forEach(endpoint -> enqueue(endpoint, event, attempt, campaign, deed.details()));
        });
    }

    private List<WebhookEndpoint> endpoints(UUID accountId) {
        return entities.createQuery(
                        "from WebhookEndpoint where clientAccountId = :account order by id", WebhookEndpoint.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    private void enqueue(
            WebhookEndpoint endpoint,
            WebhookEvent event,
            Attempt attempt,
            Campaign campaign,
            Map<String, String> details) {
        Instant now = clock.instant();
        WebhookDelivery delivery = new WebhookDelivery(endpoint.id(), event, attempt.id(), now);
        entities.persist(delivery);
        Map<String, Object> data = new TreeMap<>(details);
        data.put("attemptId", attempt.id().toString());
        data.put("campaignId", campaign.id().toString());
        data.put("invitationId", attempt.invitation().id().toString());
        delivery.write(Json.write(
                Map.of("id", delivery.id().toString(), "type", event.id(), "createdAt", now.toString(), "data", data)));
        jobs.enqueue(JOB, delivery.id());
    }

    @Override
    public String name() {
        return JOB;
    }

    /** What is sent and what is written down are apart: a message may come twice, and says so by its id. */
    @Override
    @ActivateRequestContext
    public void run(UUID deliveryId) {
        Optional<Message> due = QuarkusTransaction.requiringNew().call(() -> due(deliveryId));
        due.ifPresent(message -> {
            Instant now = clock.instant();
            String signature = Signature.of(message.secret(), now, message.body());
            WebhookSender.Answer answer = sender.send(message.url(), message.event(), signature, message.body());
            QuarkusTransaction.requiringNew().run(() -> keep(deliveryId, answer));
        });
    }

    private record Message(URI url, String secret, String event, String body) {}

    /** Nothing when it was taken meanwhile, or its endpoint is gone. */
    private Optional<Message> due(UUID deliveryId) {
        return Optional.ofNullable(entities.find(WebhookDelivery.class, deliveryId))
                .filter(delivery -> delivery.state() == WebhookDelivery.State.WAITING)
                .map(delivery -> {
                    WebhookEndpoint endpoint = entities.find(WebhookEndpoint.class, delivery.endpointId());
                    return new Message(
                            URI.create(endpoint.url()), endpoint.secret(), delivery.event(), delivery.body());
                });
    }

    private void keep(UUID deliveryId, WebhookSender.Answer answer) {
        WebhookDelivery delivery = entities.find(WebhookDelivery.class, deliveryId);
        if (delivery == null) {
            return;
        }
        Instant now = clock.instant();
        entities.persist(new WebhookTry(deliveryId, answer, now));
        if (answer.taken()) {
            delivery.delivered(now);
        } else {
            delivery.refused(now).ifPresent(next -> jobs.enqueueAt(JOB, deliveryId, next));
        }
    }
}
