package vn.htx.core.capital;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.member.EndMembership.Decider;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Chấp thuận góp bằng loại tài sản khác: a member may pay with another kind of asset than was committed (Law 17/2023/QH15,
 * Article 74.5).
 *
 * @param asset what the member may pay with instead
 * @param decidedBy who decided
 * @param meeting the general meeting that decided, if held in this register
 */
public record ApproveAssetChange(
        OrganizationId organization, MemberId member, AssetKind asset, Decider decidedBy, Optional<MeetingId> meeting)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                CapitalFacts.ASSET_APPROVAL,
                new CapitalFacts.AssetApproval(organization, member, asset, decidedBy, effectiveOn, meeting),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(MemberFacts.MEMBERSHIP, organization, member));
    }
}
