package org.parlance.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;

/** Mints the links and short codes of invitations. Only hashes are stored, so each can be shown just once. */
@ApplicationScoped
public class InvitationLinks {
    private final URI publicUrl;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    /** @param publicUrl where applicants reach the server; behind a proxy it is the proxy's address */
    InvitationLinks(
            @ConfigProperty(name = "parlance.public-url", defaultValue = "http://localhost:8080") URI publicUrl,
            EntityManager entities,
            AuditTrail audit,
            Clock clock) {
        this.publicUrl = publicUrl;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new link; the earlier ones stay good. The token is behind the #, which no browser sends and no server logs. */
    @Transactional
    public URI mintLink(UUID invitationId, Actor actor) {
        String token = Secrets.token();
        entities.persist(new InvitationToken(Secrets.hash(token), invitationId, clock.instant()));
        audit.record(actor, "invitation.link-minted", invitationId);
        return publicUrl.resolve("/start#" + token);
    }

    /** A new short code such as "7KMW-P2QX", which takes the place of an earlier one. */
    @Transactional
    public String mintShortCode(UUID invitationId, Actor actor) {
        InvitationCode code = entities.find(InvitationCode.class, invitationId);
        if (code == null) {
            code = new InvitationCode(invitationId);
        }
        String secret = Secrets.shortCode();
        code.mint(Secrets.hash(secret), clock.instant());
        entities.persist(code);
        audit.record(actor, "invitation.code-minted", invitationId);
        return secret.substring(0, 4) + "-" + secret.substring(4);
    }
}
