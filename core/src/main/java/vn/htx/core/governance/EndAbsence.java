package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** Thực hiện trở lại quyền, nghĩa vụ: an officer acts again, or has given a proxy. */
public record EndAbsence(OrganizationId organization, MemberId officer) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(GovernanceFacts.ABSENCE, effectiveOn, organization, officer));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(GovernanceFacts.ABSENCE, organization, officer));
    }
}
