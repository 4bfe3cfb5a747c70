package org.parlance.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.parlance.audit.Actor;

/** The staff member whose request this is, and the client accounts whose data they may see. */
@Named("staff")
@RequestScoped
public class CurrentStaff {
    private static final String ACCOUNT_GROUP = "/accounts/";

    private final SecurityIdentity identity;
    private final StaffMembers members;
    private final ClientAccounts accounts;
    private final Clock clock;

    CurrentStaff(SecurityIdentity identity, StaffMembers members, ClientAccounts accounts, Clock clock) {
        this.identity = identity;
        this.members = members;
        this.accounts = accounts;
        this.clock = clock;
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** Whether they have pages with applicants. */
    public boolean hires() {
        return is(Role.RECRUITER) || is(Role.HR);
    }

    /** Whether they decide on results, which whoever only reads them does not. */
    public boolean decides() {
        return is(Role.RECRUITER);
    }

    /** Whether they answer what applicants ask for before a test; nobody who decides on results reads why they ask. */
    public boolean answersRequests() {
        return is(Role.HR) && !is(Role.RECRUITER);
    }

    /** Whether they may let a result count for another account, as only those may who see the whole company. */
    public boolean endorses() {
        return is(Role.HR);
    }

    public boolean writesItems() {
        return is(Role.AUTHOR);
    }

    /** Whether they see how items do; nobody who only reads results does. */
    public boolean studiesItems() {
        return is(Role.AUTHOR) || is(Role.ADMIN) || is(Role.RECRUITER);
    }

    /** Whether they see how groups of applicants fare and how reliable the profiles' scores are. */
    public boolean audits() {
        return is(Role.HR);
    }

    /** Whether they define the groups that results are compared by. */
    public boolean definesGroups() {
        return is(Role.ADMIN);
    }

    /** Whether they look after the running of the whole. */
    public boolean operates() {
        return is(Role.ADMIN);
    }

    /** Whether they read who did what. */
    public boolean readsTrail() {
        return is(Role.ADMIN);
    }

    /** Whether they answer what people ask for of their data. */
    public boolean keepsData() {
        return is(Role.HR);
    }

    /** The name to show; the identity provider's full name, or else the user name. */
    public String name() {
        Object name = claim("name");
        return name == null ? identity.getPrincipal().getName() : name.toString();
    }

    @Transactional
    public StaffMember member() {
        String subject = claim("sub") == null
                ? identity.getPrincipal().getName()
                : claim("sub").toString();
        Instant now = clock.instant();
        StaffMember member = members.find("subject", subject).firstResult();
        if (member == null) {
            // a page and its stream may both be the first that is seen of somebody
            members.getEntityManager()
                    .createNativeQuery("insert into staff_member (id, subject, name, last_seen_at)"
                            + " values (uuidv7(), :subject, :name, :now) on conflict (subject) do nothing")
                    .setParameter("subject", subject)
                    .setParameter("name", name())
                    .setParameter("now", now)
                    .executeUpdate();
            return members.find("subject", subject).singleResult();
        }
        member.seen(name(), now);
        return member;
    }

    public Actor actor() {
        return Actor.staff(member().id());
    }

    /** When the identity provider's word has to be renewed; empty where there is none. */
    public Optional<Instant> sessionEnds() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getExpirationTime() > 0
                ? Optional.of(Instant.ofEpochSecond(token.getExpirationTime()))
                : Optional.empty();
    }

    /** Human resources see the whole company; others the accounts whose group they are in. */
    @Transactional
    public List<ClientAccount> accounts() {
        if (is(Role.HR)) {
            return accounts.list("order by name");
        }
        return accountSlugs().stream().sorted().map(accounts::ofSlug).toList();
    }

    public Set<UUID> accountIds() {
        return accounts().stream().map(ClientAccount::id).collect(Collectors.toSet());
    }

    private Set<String> accountSlugs() {
        Object groups = claim("groups");
        Collection<?> all = groups instanceof Collection<?> collection ? collection : List.of();
        return all.stream()
                .map(group -> group instanceof JsonString json ? json.getString() : group.toString())
                .filter(group -> group.startsWith(ACCOUNT_GROUP))
                .map(group -> group.substring(ACCOUNT_GROUP.length()))
                .collect(Collectors.toSet());
    }

    private Object claim(String name) {
        Object attribute = identity.getAttribute(name);
        if (attribute != null) {
            return attribute;
        }
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
    }

    @ApplicationScoped
    static class StaffMembers implements PanacheRepositoryBase<StaffMember, UUID> {}
}
