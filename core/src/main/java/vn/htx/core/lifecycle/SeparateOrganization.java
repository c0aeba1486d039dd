package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Reference;

/**
 * Tách: an organization goes on with part of its members, capital and assets, and new ones take the rest (Law
 * 17/2023/QH15, Article 93).
 *
 * @param whole what it had
 * @param kept what it keeps
 * @param successors those that come to be
 */
public record SeparateOrganization(Reference reorganization, Estate whole, Estate kept, List<Successor> successors)
        implements Reorganization {

    public SeparateOrganization {
        successors = List.copyOf(successors);
        List<Estate> all =
                new ArrayList<>(successors.stream().map(Successor::estate).toList());
        all.add(kept);
        Reorganization.requireSound(all, 2);
        Survival.requireSame(whole, kept);
    }

    @Override
    public OrganizationId organization() {
        return whole.organization();
    }

    @Override
    public ReorganizationForm form() {
        return ReorganizationForm.SEPARATION;
    }

    @Override
    public OrganizationKind kind() {
        return successors.get(0).kind();
    }

    @Override
    public List<Estate> before() {
        return List.of(whole);
    }

    @Override
    public List<Estate> after() {
        return Stream.concat(Stream.of(kept), successors.stream().map(Successor::estate))
                .toList();
    }

    @Override
    public List<Successor> founded() {
        return successors;
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>(Reorganization.super.statements(effectiveOn));
        said.addAll(new Survival(whole, kept, List.of()).statements(effectiveOn));
        return said;
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>(Reorganization.super.premises());
        premises.addAll(new Survival(whole, kept, List.of()).premises());
        return premises;
    }
}
