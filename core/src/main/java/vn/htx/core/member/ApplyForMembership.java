package vn.htx.core.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Đơn tự nguyện gia nhập: somebody applies to become a member, and offers a contribution or the membership fee (Law
 * 17/2023/QH15, Article 30.3).
 *
 * @param written whether the application is in writing
 * @param contribution what the applicant offers to contribute, in đồng, if anything
 * @param fee the membership fee the applicant pays, in đồng, if any
 */
public record ApplyForMembership(
        OrganizationId organization, MemberId member, boolean written, Optional<Dong> contribution, Optional<Dong> fee)
        implements OrganizationAct {

    public ApplyForMembership {
        if (Stream.of(contribution, fee).flatMap(Optional::stream).anyMatch(Dong::isNegative)) {
            throw new IllegalArgumentException("applicant " + member + " offers no less than nothing");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                MemberFacts.APPLICATION,
                new MemberFacts.Application(organization, member, effectiveOn, written, contribution, fee),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
