package vn.htx.core.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.member.Joining;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.Sector;
import vn.htx.core.organization.Situation;

/**
 * Chuyển đổi tổ hợp tác thành hợp tác xã: a group becomes a cooperative and ends on the day of the cooperative's
 * certificate (Law 17/2023/QH15, Article 108; Decree 92/2024/NĐ-CP, Article 61). The cooperative is a new organization that
 * continues the group's life and keeps its code; the members who go along are stated.
 *
 * @param group the group
 * @param allMembersAgree whether every member of the group agreed
 */
public record ConvertGroup(
        OrganizationId group,
        OrganizationId organization,
        OrganizationName name,
        AreaCode seat,
        Sector sector,
        List<BusinessLine> lines,
        Dong charterCapital,
        Optional<RegistrationNumber> number,
        List<Joining> founders,
        boolean allMembersAgree)
        implements Founding {

    public ConvertGroup {
        lines = List.copyOf(lines);
        founders = List.copyOf(founders);
        Founding.requireSound(founders, lines, charterCapital);
        if (group.equals(organization)) {
            throw new IllegalArgumentException("the cooperative needs an id of its own, not that of group " + group);
        }
    }

    @Override
    public OrganizationKind kind() {
        return OrganizationKind.COOPERATIVE;
    }

    @Override
    public Optional<OrganizationId> convertedFrom() {
        return Optional.of(group);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>(Founding.super.statements(effectiveOn));
        said.add(Statement.ends(OrganizationFacts.EXISTENCE, effectiveOn, group));
        said.add(Statement.ends(OrganizationFacts.NUMBER, effectiveOn, group, RegistrationNumber.Type.TAX_CODE));
        for (Situation situation : Situation.values()) {
            said.add(Statement.ends(OrganizationFacts.SITUATION, effectiveOn, group, situation));
        }
        return said;
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>(Founding.super.premises());
        premises.add(Premise.standing(OrganizationFacts.EXISTENCE, group).where("kind", OrganizationKind.GROUP));
        return premises;
    }
}
