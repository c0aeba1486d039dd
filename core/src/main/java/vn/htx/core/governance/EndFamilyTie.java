package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** Chấm dứt quan hệ gia đình đã khai báo: a tie declared before is none any more, as by divorce. */
public record EndFamilyTie(OrganizationId organization, MemberId officer, MemberId relative)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(GovernanceFacts.FAMILY_TIE, effectiveOn, organization, officer, relative));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(GovernanceFacts.FAMILY_TIE, organization, officer, relative));
    }
}
