package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** Thôi giữ chức vụ: an office ends, by the end of the term, dismissal, resignation or otherwise. */
public record EndOffice(OrganizationId organization, MemberId officer, OfficerRole role) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(GovernanceFacts.OFFICE, effectiveOn, organization, officer, role));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(GovernanceFacts.OFFICE, organization, officer, role));
    }
}
