package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Người giữ chức vụ, named by a code, as rules ask about officers.
 *
 * @param officer the code: of the member, or of who represents a member or is hired
 * @param standing in what relation to the members the officer stands
 * @param represents the official member an officer represents; only for who represents one
 * @param foreign whether the officer counts as foreign
 * @param resident whether the officer lives in Viet Nam
 */
public record Officer(
        MemberId officer, OfficerStanding standing, Optional<MemberId> represents, boolean foreign, boolean resident) {

    public Officer {
        if (represents.isPresent() && standing != OfficerStanding.REPRESENTATIVE) {
            throw new IllegalArgumentException(
                    officer + " represents nobody, having the standing " + RecordMapper.nameOf(standing));
        }
    }

    /** An official member who is a citizen and lives in Viet Nam. */
    public static Officer member(String code) {
        return new Officer(new MemberId(code), OfficerStanding.OFFICIAL_MEMBER, Optional.empty(), false, true);
    }

    /** The fact that this officer holds an office. */
    Statement holds(OrganizationId organization, OfficerRole role, Optional<LocalDate> termEndsOn, LocalDate day) {
        return Statement.holds(
                GovernanceFacts.OFFICE,
                new GovernanceFacts.Office(
                        organization, officer, role, standing, represents, foreign, resident, termEndsOn),
                day);
    }
}
