package org.parlance.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A person who applies; reached by e-mail or phone. */
@Entity
public class Applicant {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID clientAccountId;
    private String name;
    private String email;
    private String phone;
    private LocalDate birthDate;
    private String idNumberHash;
    private String emailKey;
    private String phoneTail;
    private String nameKey;
    private Instant createdAt;

    protected Applicant() {}

    /** @param candidate with normalised parts */
    Applicant(UUID clientAccountId, Candidate candidate, PersonTraits traits, Instant now) {
        this.clientAccountId = clientAccountId;
        this.name = candidate.name();
        this.email = candidate.email();
        this.phone = candidate.phone();
        this.birthDate = candidate.birthDate();
        this.idNumberHash = traits.idNumberHash();
        this.emailKey = traits.emailKey();
        this.phoneTail = PersonTraits.phoneTail(candidate.phone());
        this.nameKey = traits.nameKey();
        this.createdAt = now;
    }

    /**
     * An ID with this number was checked; the first one is remembered.
     *
     * @return false when it is another one than was seen before
     */
    boolean showed(String checkedIdNumberHash) {
        if (idNumberHash == null) {
            idNumberHash = checkedIdNumberHash;
        }
        return idNumberHash.equals(checkedIdNumberHash);
    }

    PersonTraits traits() {
        return new PersonTraits(nameKey, emailKey, phone, birthDate, idNumberHash);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** May be null; then there is a phone number. */
    public String email() {
        return email;
    }

    /** May be null; then there is an e-mail address. */
    public String phone() {
        return phone;
    }

    /** Null where it was not given. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /** The address or number to show where one line has to do; empty once it was erased. */
    public String contact() {
        if (email != null) {
            return email;
        }
        return phone == null ? "" : phone;
    }
}
