package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Khai báo quan hệ gia đình: two who hold offices, or are to, are of one family (Law 17/2023/QH15, Article 4.11). Both are
 * named by codes.
 *
 * @param relation what the relative is to the officer
 */
public record DeclareFamilyTie(
        OrganizationId organization, MemberId officer, MemberId relative, FamilyRelation relation)
        implements OrganizationAct {

    public DeclareFamilyTie {
        if (officer.equals(relative)) {
            throw new IllegalArgumentException("nobody is a relative of oneself");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                GovernanceFacts.FAMILY_TIE,
                new GovernanceFacts.FamilyTie(organization, officer, relative, relation),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
