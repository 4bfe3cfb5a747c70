package org.parlance.privacy;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipOutputStream;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.identity.ApplicantExport;
import org.parlance.identity.PersonData;
import org.parlance.jobs.JobHandler;
import org.parlance.privacy.PrivacyRequest.State;

/** Makes the file with all data of a person. */
@ApplicationScoped
class ExportPerson implements JobHandler {
    private static final int SECONDS = 300;

    private final PrivacyRequests requests;
    private final People people;
    private final List<ApplicantExport> features;
    private final PersonExports exports;
    private final PrivacyConfig config;
    private final AuditTrail audit;
    private final Clock clock;

    ExportPerson(
            PrivacyRequests requests,
            People people,
            @All List<ApplicantExport> features,
            PersonExports exports,
            PrivacyConfig config,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.people = people;
        this.features = features;
        this.exports = exports;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return PrivacyRequests.EXPORT;
    }

    @Override
    @ActivateRequestContext
    public void run(UUID requestId) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            PrivacyRequest request = requests.locked(requestId);
            if (request.state() != State.RUNNING) {
                return;
            }
            Person person = people.person(request.applicantId());
            write(requestId, new PersonData(person.applicantId(), person.invitationIds()));
            request.exported(clock.instant(), config.exportKept());
            audit.record(
                    Actor.SYSTEM, "person.exported", person.applicantId(), Map.of("request", requestId.toString()));
        });
    }

    private void write(UUID requestId, PersonData person) {
        try (ZipOutputStream zip = new ZipOutputStream(exports.write(requestId))) {
            ZipSink sink = new ZipSink(zip);
            for (ApplicantExport feature : features) {
                feature.export(person, sink);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the export " + requestId + " could not be made", unreadable);
        }
    }
}
