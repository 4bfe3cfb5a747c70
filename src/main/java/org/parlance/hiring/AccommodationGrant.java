package org.parlance.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.parlance.identity.StaffMember;
import org.parlance.web.Json;

/** What an invitation's applicant was granted, as it stands; what stood before is in the audit trail. */
@Entity
public class AccommodationGrant {
    @Id
    private UUID invitationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String granted;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "granted_by")
    private StaffMember grantedBy;

    private Instant grantedAt;

    @Version
    private int lockVersion;

    protected AccommodationGrant() {}

    AccommodationGrant(UUID invitationId) {
        this.invitationId = invitationId;
    }

    void grant(GrantedAccommodations now, StaffMember by, Instant at) {
        granted = Json.write(now);
        grantedBy = by;
        grantedAt = at;
    }

    public GrantedAccommodations granted() {
        return Json.read(granted, GrantedAccommodations.class);
    }

    public String grantedBy() {
        return grantedBy.name();
    }

    public Instant grantedAt() {
        return grantedAt;
    }
}
