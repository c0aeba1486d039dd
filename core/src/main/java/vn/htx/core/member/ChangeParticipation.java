package vn.htx.core.member;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** Thay đổi cách tham gia: a member takes part otherwise from a day on; the kind of member follows. */
public record ChangeParticipation(OrganizationId organization, MemberId member, Participation participation)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                MemberFacts.MEMBERSHIP, effectiveOn, before -> before.taking(participation), organization, member));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.present(MemberFacts.MEMBERSHIP, organization, member));
    }
}
