package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.ReorganizationFacts.Side;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Reference;

/**
 * Tổ chức lại: one act that names every organization involved, and states what each brings and what each has after it (Law
 * 17/2023/QH15, Articles 92 to 95). Contributions, funds and indivisible assets follow in the ledgers of all of them. Whether
 * nothing was lost is {@link Conservation}'s to say.
 */
public interface Reorganization extends OrganizationAct {

    /** The reference of the resolution or contract. */
    Reference reorganization();

    /** The form. */
    ReorganizationForm form();

    /** The kind of all the organizations. */
    OrganizationKind kind();

    /** What each organization that existed brings. */
    List<Estate> before();

    /** What each organization that exists afterwards has. */
    List<Estate> after();

    /** The organizations that come to be. */
    List<Successor> founded();

    /** The organizations that end. */
    default List<OrganizationId> ending() {
        Set<OrganizationId> going = new HashSet<>(organizations(after()));
        return organizations(before()).stream()
                .filter(id -> !going.contains(id))
                .toList();
    }

    /** Members, capital and indivisible assets on both sides. */
    default Conservation conservation() {
        return new Conservation(before(), after());
    }

    @Override
    default List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        founded().forEach(successor -> said.addAll(successor.statements(effectiveOn)));
        ending().forEach(id -> said.addAll(new DissolveOrganization(id).statements(effectiveOn)));
        before().forEach(estate -> said.add(Statement.holds(
                ReorganizationFacts.PART, ReorganizationFacts.part(this, Side.BEFORE, estate), effectiveOn)));
        after().forEach(estate -> said.add(Statement.holds(
                ReorganizationFacts.PART, ReorganizationFacts.part(this, Side.AFTER, estate), effectiveOn)));
        handovers().forEach(handover -> said.addAll(handover.statements(effectiveOn)));
        return said;
    }

    private List<Handover> handovers() {
        return Stream.concat(before().stream(), after().stream())
                .map(Estate::organization)
                .distinct()
                .map(id -> new Handover(reorganization(), find(id, before()), find(id, after())))
                .toList();
    }

    private static Estate find(OrganizationId id, List<Estate> estates) {
        return estates.stream()
                .filter(estate -> estate.organization().equals(id))
                .findFirst()
                .orElseGet(() -> Estate.none(id));
    }

    @Override
    default List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        founded().forEach(successor -> premises.addAll(successor.premises()));
        before().forEach(estate -> premises.add(Premise.standing(OrganizationFacts.EXISTENCE, estate.organization())
                .where("kind", kind())));
        handovers().forEach(handover -> premises.addAll(handover.premises()));
        return premises;
    }

    /** The organizations of some estates. */
    static List<OrganizationId> organizations(List<Estate> estates) {
        return estates.stream().map(Estate::organization).toList();
    }

    /** Refuses what no reorganization can be: too few on a side, or one organization named twice. */
    static void requireSound(List<Estate> estates, int least) {
        List<OrganizationId> ids = organizations(estates);
        if (ids.size() < least) {
            throw new IllegalArgumentException("at least " + least + " organizations are needed; got " + ids);
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("an organization is named twice: " + ids);
        }
    }
}
