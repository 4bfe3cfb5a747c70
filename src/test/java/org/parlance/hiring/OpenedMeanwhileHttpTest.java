package org.parlance.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.testing.MailServer;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** An applicant opens the link in the moment in which its mail is noted as sent: each waits for the other, none fails. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class OpenedMeanwhileHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    InvitationService invitations;

    @Inject
    InvitationMail mails;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    private final ExecutorService others = Executors.newCachedThreadPool();

    private TestApplicant applicant;
    private String address;
    private UUID mail;

    /** No job is queued for the mail, so that the test alone sends it. */
    @BeforeEach
    void aMailThatIsToBeSent() {
        applicant = hiring.invite(TestHiring.WRITING);
        address = "meanwhile-" + applicant.invitationId() + "@example.org";
        mail = QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("update applicant set email = :address where id ="
                            + " (select applicant_id from invitation where id = :invitation)")
                    .setParameter("address", address)
                    .setParameter("invitation", applicant.invitationId())
                    .executeUpdate();
            OutgoingMail queued = new OutgoingMail(
                    entities.find(Invitation.class, applicant.invitationId()),
                    OutgoingMail.Kind.INVITATION,
                    clock.instant());
            entities.persist(queued);
            return queued.id();
        });
    }

    @AfterEach
    void endAll() {
        others.shutdownNow();
    }

    @Test
    void theMailIsNotedAfterTheOpening() throws Exception {
        Future<?> sending = QuarkusTransaction.requiringNew().call(() -> {
            invitations.open(applicant.token());
            Future<?> begun = others.submit(() -> mails.run(mail));
            Patience.await("the mail to wait for the opening", () -> waitingFor(List.of(backend())));
            return begun;
        });
        ended(sending);
        assertOpenedAndMailedOnce();
    }

    @Test
    void theLinkOpensAfterTheMailIsNoted() throws Exception {
        Future<?> opening = QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("select id from invitation_mail where id = :mail for update", UUID.class)
                    .setParameter("mail", mail)
                    .getSingleResult();
            Future<?> sending = others.submit(() -> mails.run(mail));
            List<Integer> noting =
                    Patience.await("the mail to be about to be noted", () -> waitingFor(List.of(backend())));
            Future<?> begun = others.submit(() -> applicant.open());
            Patience.await("the applicant to wait for the mail", () -> waitingFor(noting));
            assertThat(sending).isNotDone();
            return begun;
        });
        ended(opening);
        applicant.consent();
        Patience.await(
                "the mail to be noted",
                () -> kept().state() == OutgoingMail.State.QUEUED ? Optional.empty() : Optional.of(true));
        assertOpenedAndMailedOnce();
    }

    /** The process of PostgreSQL that serves the transaction. */
    private int backend() {
        return (Integer) entities.createNativeQuery("select pg_backend_pid()", Integer.class)
                .getSingleResult();
    }

    /** Processes of PostgreSQL that wait for a lock that one of these holds; empty while there is none. */
    private Optional<List<Integer>> waitingFor(List<Integer> holders) {
        @SuppressWarnings("unchecked")
        List<Integer> waiting = entities.createNativeQuery(
                        "select distinct l.pid from pg_locks l where not l.granted and exists (select 1"
                                + " from unnest(pg_blocking_pids(l.pid)) b where b in (:holders))",
                        Integer.class)
                .setParameter("holders", holders)
                .getResultList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting);
    }

    private static void ended(Future<?> work) throws Exception {
        work.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    private OutgoingMail kept() {
        return QuarkusTransaction.requiringNew().call(() -> entities.find(OutgoingMail.class, mail));
    }

    private void assertOpenedAndMailedOnce() {
        Invitation invitation =
                QuarkusTransaction.requiringNew().call(() -> entities.find(Invitation.class, applicant.invitationId()));
        assertThat(invitation.stateAt(clock.instant())).isEqualTo(Invitation.State.OPENED);
        assertThat(invitation.mailedAt()).isNotNull();
        assertThat(kept().state()).isEqualTo(OutgoingMail.State.SENT);
        assertThat(MailServer.shared().mailsTo(address)).hasSize(1);
    }
}
