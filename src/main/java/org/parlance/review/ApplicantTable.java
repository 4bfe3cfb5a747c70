package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.parlance.hiring.Campaign;

/** Finds a page of a campaign's applicants. What a reader must not see neither filters nor sorts. */
@ApplicationScoped
class ApplicantTable {
    private static final String PEOPLE = " from invitation i join applicant p on p.id = i.applicant_id ";

    private static final String NO_TEST =
            "not exists (select 1 from attempt t where t.invitation_id = i.id and t.state <> 'VOIDED')";

    private static final String HIDDEN = "(" + HiddenResults.RATING + " or :two and " + HiddenResults.TO_RATE + ")";

    private final EntityManager entities;
    private final ApplicantRows rows;
    private final Clock clock;

    ApplicantTable(EntityManager entities, ApplicantRows rows, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    ApplicantPage page(Campaign campaign, ApplicantFilter filter, Reader reader) {
        String found = joins(filter) + " where " + where(filter);
        long count = bound("select count(*)" + found, Long.class, campaign, filter, reader)
                .getSingleResult();
        int pages = (int) Math.max(1, (count + ApplicantPage.SIZE - 1) / ApplicantPage.SIZE);
        int number = Math.min(filter.page(), pages);
        List<UUID> shown = count == 0
                ? List.of()
                : bound("select i.id" + found + " order by " + order(filter), UUID.class, campaign, filter, reader)
                        .setFirstResult((number - 1) * ApplicantPage.SIZE)
                        .setMaxResults(ApplicantPage.SIZE)
                        .getResultList();
        return new ApplicantPage(
                campaign.id(),
                filter,
                count,
                number,
                pages,
                campaign.blueprint().sections().stream()
                        .mapToInt(section -> section.count() + section.pilot())
                        .sum(),
                reader.reviews(),
                rows.of(campaign, shown, attempts -> hidden(campaign, attempts, reader)));
    }

    /** Those of the attempts whose outcome the reader must not see. */
    private Set<UUID> hidden(Campaign campaign, Collection<UUID> attemptIds, Reader reader) {
        if (attemptIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entities.unwrap(Session.class)
                .createNativeQuery("select a.id from attempt a where a.id in (:attempts) and " + HIDDEN, UUID.class)
                .setParameterList("attempts", attemptIds)
                .setParameter("reader", reader.id())
                .setParameter("two", two(campaign, reader))
                .getResultList());
    }

    private static boolean two(Campaign campaign, Reader reader) {
        return campaign.twoPersonReview() && reader.reviews();
    }

    private static String joins(ApplicantFilter filter) {
        boolean result = filter.sort() == ApplicantSort.RESULT;
        if (filter.state() != null) {
            result |= switch (filter.state()) {
                case UNDER_WAY, SCORING, REVIEW, PASSED, FAILED -> true;
                case NOT_STARTED, BOUNCED, EXPIRED, WITHDRAWN -> false;
            };
        }
        return result ? PEOPLE + NewestResults.JOINS : PEOPLE;
    }

    private static String where(ApplicantFilter filter) {
        StringBuilder where = new StringBuilder("i.campaign_id = :campaign and i.confirms_attempt_id is null");
        if (!filter.search().isEmpty()) {
            where.append(" and (lower(p.name) like :text or lower(p.email) like :text or p.phone like :phone)");
        }
        if (filter.state() != null) {
            where.append(" and ").append(condition(filter.state()));
        }
        return where.toString();
    }

    private static String condition(ApplicantState state) {
        return switch (state) {
            case NOT_STARTED -> "i.state <> 'WITHDRAWN' and i.expires_at > :now and " + NO_TEST;
            case UNDER_WAY -> "a.state in ('STARTED', 'INTERRUPTED')";
            case SCORING -> "a.state = 'SUBMITTED'";
            case REVIEW -> NewestResults.REVIEW + " and not " + HiddenResults.RATING;
            case PASSED -> NewestResults.PASSED + " and not " + HIDDEN;
            case FAILED -> NewestResults.FAILED + " and not " + HIDDEN;
            case BOUNCED ->
                "(select m.state from invitation_mail m where m.invitation_id = i.id"
                        + " order by m.queued_at desc, m.id desc limit 1) in ('BOUNCED', 'FAILED')";
            case EXPIRED -> "i.state <> 'WITHDRAWN' and i.expires_at <= :now and " + NO_TEST;
            case WITHDRAWN -> "i.state = 'WITHDRAWN'";
        };
    }

    private static String order(ApplicantFilter filter) {
        String column =
                switch (filter.sort()) {
                    case NAME -> "lower(p.name)";
                    case SOURCE -> "lower(i.source)";
                    case SITE -> "lower(i.site)";
                    case REQUISITION -> "lower(i.requisition)";
                    case RESULT -> "case when " + HIDDEN + " then null else v.overall end";
                    case INVITED -> "i.created_at";
                };
        return column + (filter.descending() ? " desc" : " asc") + " nulls last, i.id desc";
    }

    private <T> NativeQuery<T> bound(
            String sql, Class<T> type, Campaign campaign, ApplicantFilter filter, Reader reader) {
        Map<String, Object> values = new HashMap<>();
        values.put("campaign", campaign.id());
        values.put("now", clock.instant());
        values.put("reader", reader.id());
        values.put("two", two(campaign, reader));
        values.put("text", "%" + literal(filter.search().toLowerCase(Locale.ROOT)) + "%");
        values.put("phone", phone(filter.search()));
        NativeQuery<T> query = entities.unwrap(Session.class).createNativeQuery(sql, type);
        values.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    private static String literal(String typed) {
        return typed.replaceAll("([\\\\%_])", "\\\\$1");
    }

    /** However its digits are grouped; what has fewer than three is no phone number. */
    private static String phone(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        boolean number = digits.length() >= 3 && typed.matches("[-+0-9 ()./]+");
        return number ? "%" + digits.replaceFirst("^0+", "") + "%" : "";
    }
}
