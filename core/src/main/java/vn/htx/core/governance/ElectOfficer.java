package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.MeetingDecision;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Bầu: the members elect somebody to an office, or elect again who holds it (Law 17/2023/QH15, Articles 62 to 72).
 *
 * @param termEndsOn the first day after the term, if filed
 * @param secretBallot whether the ballot was secret (bỏ phiếu kín)
 * @param meeting the general meeting that elected, if held in this register
 */
public record ElectOfficer(
        OrganizationId organization,
        Officer officer,
        OfficerRole role,
        Optional<LocalDate> termEndsOn,
        boolean secretBallot,
        Optional<MeetingId> meeting)
        implements MeetingDecision {

    @Override
    public MatterKind decidedAs() {
        return MatterKind.ELECTION;
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(officer.holds(organization, role, termEndsOn, effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
