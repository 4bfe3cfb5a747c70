package org.parlance.webhook;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.jobs.Jobs;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Makes and drops endpoints, reads the delivery log and replays from it. */
@ApplicationScoped
public class WebhookService {
    private final EntityManager entities;
    private final WebhookConfig config;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    WebhookService(EntityManager entities, WebhookConfig config, Jobs jobs, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param accountId one that the maker may see
     * @throws HttpProblem 400 when the address may not be called or no known event is named
     */
    @Transactional
    public WebhookEndpoint create(UUID accountId, String url, Collection<String> events, Actor by) {
        List<WebhookEvent> wanted = events == null
                ? List.of()
                : events.stream()
                        .map(id ->
                                WebhookEvent.ofId(id).orElseThrow(() -> Problems.badRequest(words().noSuchEvent(id))))
                        .toList();
        if (wanted.isEmpty()) {
            throw Problems.badRequest(words().eventNeeded());
        }
        WebhookEndpoint endpoint =
                new WebhookEndpoint(accountId, checked(url).toString(), wanted, by.id(), clock.instant());
        entities.persist(endpoint);
        entities.flush();
        audit.record(by, "webhook.created", endpoint.id());
        return endpoint;
    }

    private static WebhookMessages words() {
        return PageLanguage.words(WebhookMessages.class);
    }

    private URI checked(String url) {
        URI uri;
        try {
            uri = URI.create(url == null ? "" : url.strip());
        } catch (IllegalArgumentException unparsable) {
            throw Problems.badRequest(words().noAddress(url));
        }
        boolean secure = "https".equals(uri.getScheme()) || config.allowPrivate() && "http".equals(uri.getScheme());
        if (!secure || uri.getHost() == null || uri.getUserInfo() != null) {
            throw Problems.badRequest(words().addressForm());
        }
        if (!config.allowPrivate() && !reachable(uri.getHost())) {
            throw Problems.badRequest(words().noPublicHost(uri.getHost()));
        }
        return uri;
    }

    private static boolean reachable(String host) {
        try {
            return PublicAddress.is(InetAddress.getByName(host));
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** @throws HttpProblem 404 when these accounts have no such endpoint */
    @Transactional
    public WebhookEndpoint visible(UUID id, Collection<UUID> accountIds) {
        WebhookEndpoint endpoint = entities.find(WebhookEndpoint.class, id);
        if (endpoint == null || !accountIds.contains(endpoint.clientAccountId())) {
            throw Problems.notFound("There is no such webhook among your client accounts.");
        }
        return endpoint;
    }

    /** With its delivery log. */
    @Transactional
    public void delete(UUID id, Collection<UUID> accountIds, Actor by) {
        visible(id, accountIds);
        entities.createQuery("delete from WebhookEndpoint where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        audit.record(by, "webhook.deleted", id);
    }

    @Transactional
    public List<WebhookTry> tries(UUID deliveryId) {
        return entities.createQuery("from WebhookTry where deliveryId = :delivery order by id", WebhookTry.class)
                .setParameter("delivery", deliveryId)
                .getResultList();
    }

    /** @throws HttpProblem 404 when these accounts have no such delivery */
    @Transactional
    public WebhookDelivery delivery(UUID deliveryId, Collection<UUID> accountIds) {
        WebhookDelivery delivery = entities.find(WebhookDelivery.class, deliveryId);
        if (delivery == null) {
            throw Problems.notFound("There is no such delivery among your client accounts.");
        }
        visible(delivery.endpointId(), accountIds);
        return delivery;
    }

    /** Sends the same text again, signed anew. */
    @Transactional
    public WebhookDelivery replay(UUID deliveryId, Collection<UUID> accountIds, Actor by) {
        WebhookDelivery delivery = delivery(deliveryId, accountIds);
        // a try that is being written down at this moment comes first
        entities.refresh(delivery, LockModeType.PESSIMISTIC_WRITE);
        delivery.replay(clock.instant());
        audit.record(by, "webhook.replayed", deliveryId);
        jobs.enqueue(WebhookDeliveries.JOB, deliveryId);
        return delivery;
    }
}
