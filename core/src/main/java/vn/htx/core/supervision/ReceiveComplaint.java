package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;
import vn.htx.core.supervision.SupervisionFacts.Received;

/**
 * Tiếp nhận đơn: a complaint reaches an authority. Who made it stands in the authority's own papers; a member is named by the
 * opaque id alone.
 *
 * @param authority cơ quan tiếp nhận
 * @param organization the organization it concerns
 * @param member the member it concerns
 * @param against the decision, resolution or sanction it is directed against
 */
public record ReceiveComplaint(
        Reference complaint,
        ComplaintKind kind,
        SupervisedMatter matter,
        String authority,
        Optional<OrganizationId> organization,
        Optional<MemberId> member,
        Optional<Reference> against)
        implements Act {

    public ReceiveComplaint {
        if (organization.isEmpty() && member.isEmpty()) {
            throw new IllegalArgumentException(
                    "complaint " + complaint + ": name the organization or the member it concerns");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(
                        SupervisionFacts.COMPLAINT,
                        new Received(complaint, kind, matter, authority, organization, member, against),
                        effectiveOn),
                Statement.holds(
                        SupervisionFacts.COMPLAINT_CASE,
                        new ComplaintCase(
                                complaint,
                                kind,
                                matter,
                                organization,
                                ComplaintState.RECEIVED,
                                effectiveOn,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(SupervisionFacts.COMPLAINT, complaint));
        organization.ifPresent(id -> premises.add(Premise.present(OrganizationFacts.EXISTENCE, id)));
        return premises;
    }
}
