package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.governance.AppointOfficer;
import vn.htx.core.governance.ElectOfficer;
import vn.htx.core.governance.Officer;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.organization.OrganizationId;

/**
 * Bầu hoặc bổ nhiệm: that somebody comes into an office, whichever way.
 *
 * @param secretBallot whether a ballot was secret; empty when nobody was elected
 */
record Appointment(
        OrganizationId organization,
        Officer officer,
        OfficerRole role,
        Optional<LocalDate> termEndsOn,
        Optional<Boolean> secretBallot) {

    /** What an act says of an office, if it does. */
    static Optional<Appointment> of(Act act) {
        if (act instanceof ElectOfficer elected) {
            return Optional.of(new Appointment(
                    elected.organization(),
                    elected.officer(),
                    elected.role(),
                    elected.termEndsOn(),
                    Optional.of(elected.secretBallot())));
        }
        return act instanceof AppointOfficer appointed
                ? Optional.of(new Appointment(
                        appointed.organization(),
                        appointed.officer(),
                        appointed.role(),
                        appointed.termEndsOn(),
                        Optional.empty()))
                : Optional.empty();
    }
}
