package org.parlance.authoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.web.Problems;

/** Keeps the uploaded versions of banks, their zips, and the prompts of those that were published. */
@ApplicationScoped
class BankVersions implements PanacheRepositoryBase<BankVersion, UUID> {
    /** A published version, as far as a node has to know it. */
    record Published(UUID id, String sha256) {}

    /** The newest first. */
    @Transactional
    List<BankVersion> all() {
        return getEntityManager()
                .createQuery(
                        "select v from BankVersion v join fetch v.uploadedBy left join fetch v.publishedBy"
                                + " order by v.bankId, v.version desc, v.uploadedAt desc",
                        BankVersion.class)
                .getResultList();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none */
    @Transactional
    BankVersion one(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select v from BankVersion v join fetch v.uploadedBy left join fetch v.publishedBy"
                                + " where v.id = :id",
                        BankVersion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("There is no such version of a bank."));
    }

    BankVersion locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problems.notFound("There is no such version of a bank."));
    }

    Optional<BankVersion> published(String bankId) {
        return find("bankId = ?1 and state = ?2", bankId, BankVersion.State.PUBLISHED)
                .firstResultOptional();
    }

    Optional<BankVersion> kept(String bankId, int version) {
        return find("bankId = ?1 and version = ?2 and state <> ?3", bankId, version, BankVersion.State.DRAFT)
                .firstResultOptional();
    }

    Optional<BankVersion> ofContent(String sha256) {
        return find("sha256", sha256).firstResultOptional();
    }

    @Transactional
    Optional<BankVersion> find(UUID id) {
        return findByIdOptional(id);
    }

    /** One after the other, on all nodes: what is published together has to fit together. */
    void lockPublishing() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('bank_version'))")
                .getResultList();
    }

    @Transactional
    Set<Published> published() {
        return getEntityManager()
                .createQuery("select v.id, v.sha256 from BankVersion v where v.state = :published", Object[].class)
                .setParameter("published", BankVersion.State.PUBLISHED)
                .getResultStream()
                .map(row -> new Published((UUID) row[0], (String) row[1]))
                .collect(Collectors.toSet());
    }

    void keep(UUID id, byte[] zip) {
        getEntityManager().persist(new BankArchive(id, zip));
    }

    void replace(UUID id, byte[] zip) {
        getEntityManager().find(BankArchive.class, id).replace(zip);
    }

    @Transactional
    byte[] zip(UUID id) {
        return getEntityManager().find(BankArchive.class, id).zip();
    }

    void keepAudio(String sha256, byte[] content) {
        getEntityManager()
                .createNativeQuery("insert into bank_audio (sha256, content) values (:sha256, :content)"
                        + " on conflict do nothing")
                .setParameter("sha256", sha256)
                .setParameter("content", content)
                .executeUpdate();
    }

    @Transactional
    Optional<byte[]> audio(String sha256) {
        List<?> found = getEntityManager()
                .createNativeQuery("select content from bank_audio where sha256 = :sha256", byte[].class)
                .setParameter("sha256", sha256)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }
}
