package vn.htx.core.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** Kết nạp thành viên: an organization admits members, who may have been members before (Law 17/2023/QH15, Article 30). */
public record AdmitMembers(OrganizationId organization, List<Joining> members) implements OrganizationAct {

    public AdmitMembers {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("nobody is admitted");
        }
        Set<MemberId> seen = new HashSet<>();
        members.stream()
                .map(Joining::member)
                .filter(member -> !seen.add(member))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("member " + twice + " is admitted twice");
                });
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return members.stream()
                .map(joining -> Statement.holds(
                        MemberFacts.MEMBERSHIP, MemberFacts.membership(organization, joining), effectiveOn))
                .toList();
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.present(OrganizationFacts.EXISTENCE, organization));
        for (Joining joining : members) {
            premises.add(Premise.absent(MemberFacts.MEMBERSHIP, organization, joining.member()));
            premises.addAll(JoiningPremises.of(joining));
        }
        return premises;
    }
}
