package org.parlance.webhook;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlance.identity.ClientAccount;

/** Reads endpoints and their delivery logs for the pages. */
@ApplicationScoped
class WebhookReader {
    private static final int LINES = 50;

    /** Comes after every id there is. */
    private static final UUID LAST = new UUID(-1, -1);

    private final EntityManager entities;
    private final WebhookService webhooks;

    WebhookReader(EntityManager entities, WebhookService webhooks) {
        this.entities = entities;
        this.webhooks = webhooks;
    }

    /** In the order in which they were made. */
    @Transactional
    public List<WebhookView> all(Collection<ClientAccount> accounts) {
        List<WebhookEndpoint> endpoints = entities.createQuery(
                        "from WebhookEndpoint where clientAccountId in :accounts order by id", WebhookEndpoint.class)
                .setParameter("accounts", ids(accounts))
                .getResultList();
        return views(endpoints, accounts);
    }

    /**
     * @param before id of the line before which the page begins; null for the newest
     * @throws HttpProblem 404 when these accounts have no such endpoint
     */
    @Transactional
    public WebhookView.Log log(UUID endpointId, UUID before, Collection<ClientAccount> accounts) {
        WebhookEndpoint endpoint = webhooks.visible(endpointId, ids(accounts));
        List<WebhookDelivery> found = entities.createQuery(
                        "from WebhookDelivery where endpointId = :endpoint and id < :before order by id desc",
                        WebhookDelivery.class)
                .setParameter("endpoint", endpointId)
                .setParameter("before", before == null ? LAST : before)
                .setMaxResults(LINES + 1)
                .getResultList();
        List<WebhookDelivery> shown = found.subList(0, Math.min(LINES, found.size()));
        Map<UUID, List<WebhookTry>> tries = tries(shown);
        return new WebhookView.Log(
                views(List.of(endpoint), accounts).get(0),
                shown.stream()
                        .map(one -> new WebhookView.Line(one, tries.getOrDefault(one.id(), List.of())))
                        .toList(),
                before == null,
                found.size() > LINES ? shown.get(LINES - 1).id() : null);
    }

    private Map<UUID, List<WebhookTry>> tries(List<WebhookDelivery> deliveries) {
        return entities.createQuery("from WebhookTry where deliveryId in :deliveries order by id", WebhookTry.class)
                .setParameter(
                        "deliveries",
                        deliveries.stream().map(WebhookDelivery::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(WebhookTry::deliveryId));
    }

    private List<WebhookView> views(List<WebhookEndpoint> endpoints, Collection<ClientAccount> accounts) {
        Map<UUID, String> names = accounts.stream().collect(Collectors.toMap(ClientAccount::id, ClientAccount::name));
        Map<UUID, Map<WebhookDelivery.State, Long>> counts =
                counts(endpoints.stream().map(WebhookEndpoint::id).toList());
        Function<WebhookEndpoint, WebhookView> view = one -> {
            Map<WebhookDelivery.State, Long> count = counts.getOrDefault(one.id(), Map.of());
            return new WebhookView(
                    one.id(),
                    names.get(one.clientAccountId()),
                    one.url(),
                    one.events().stream()
                            .flatMap(id -> WebhookEvent.ofId(id).stream())
                            .toList(),
                    one.createdAt(),
                    count.getOrDefault(WebhookDelivery.State.WAITING, 0L),
                    count.getOrDefault(WebhookDelivery.State.FAILED, 0L));
        };
        return endpoints.stream().map(view).toList();
    }

    private Map<UUID, Map<WebhookDelivery.State, Long>> counts(Collection<UUID> endpointIds) {
        Map<UUID, Map<WebhookDelivery.State, Long>> counts = new HashMap<>();
        entities.createQuery(
                        "select endpointId, state, count(*) from WebhookDelivery"
                                + " where endpointId in :ids and state <> :delivered group by endpointId, state",
                        Object[].class)
                .setParameter("ids", endpointIds)
                .setParameter("delivered", WebhookDelivery.State.DELIVERED)
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                        .put((WebhookDelivery.State) row[1], (Long) row[2]));
        return counts;
    }

    private static List<UUID> ids(Collection<ClientAccount> accounts) {
        return accounts.stream().map(ClientAccount::id).toList();
    }
}
