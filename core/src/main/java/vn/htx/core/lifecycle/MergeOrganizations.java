package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.member.Joining;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Reference;

/**
 * Sáp nhập: one or more organizations end, and one of the same kind that exists takes their members, capital and assets
 * (Law 17/2023/QH15, Article 95).
 *
 * @param absorbed what each of those that end had
 * @param receiver what the one that goes on had
 * @param merged what it has afterwards
 * @param joining those of its members afterwards who were not members of it before
 */
public record MergeOrganizations(
        Reference reorganization,
        OrganizationKind kind,
        List<Estate> absorbed,
        Estate receiver,
        Estate merged,
        List<Joining> joining)
        implements Reorganization {

    public MergeOrganizations {
        absorbed = List.copyOf(absorbed);
        joining = List.copyOf(joining);
        List<Estate> all = new ArrayList<>(absorbed);
        all.add(receiver);
        Reorganization.requireSound(all, 2);
        Survival.requireSame(receiver, merged);
        new Survival(receiver, merged, joining).requireJoining();
    }

    @Override
    public OrganizationId organization() {
        return receiver.organization();
    }

    @Override
    public ReorganizationForm form() {
        return ReorganizationForm.MERGER;
    }

    @Override
    public List<Estate> before() {
        return Stream.concat(absorbed.stream(), Stream.of(receiver)).toList();
    }

    @Override
    public List<Estate> after() {
        return List.of(merged);
    }

    @Override
    public List<Successor> founded() {
        return List.of();
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>(Reorganization.super.statements(effectiveOn));
        said.addAll(new Survival(receiver, merged, joining).statements(effectiveOn));
        return said;
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>(Reorganization.super.premises());
        premises.addAll(new Survival(receiver, merged, joining).premises());
        return premises;
    }
}
