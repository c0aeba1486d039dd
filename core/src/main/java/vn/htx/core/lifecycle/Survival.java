package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.member.Joining;
import vn.htx.core.member.JoiningPremises;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** What a reorganization does to an organization that goes on: members go or come, and its charter capital is another. */
record Survival(Estate before, Estate after, List<Joining> joining) {

    static void requireSame(Estate before, Estate after) {
        if (!before.organization().equals(after.organization())) {
            throw new IllegalArgumentException(before.organization() + " goes on, and not as " + after.organization());
        }
    }

    void requireJoining() {
        Set<MemberId> named = joining.stream().map(Joining::member).collect(Collectors.toSet());
        if (!named.equals(difference(after, before)) || named.size() < joining.size()) {
            throw new IllegalArgumentException("those who join " + after.organization() + " must be named, each once");
        }
    }

    private static Set<MemberId> difference(Estate more, Estate less) {
        Set<MemberId> rest = new HashSet<>(more.members());
        less.members().forEach(rest::remove);
        return rest;
    }

    List<Statement> statements(LocalDate on) {
        OrganizationId id = after.organization();
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(
                OrganizationFacts.CAPITAL, new OrganizationFacts.CharterCapital(id, after.charterCapital()), on));
        leaving().forEach(member -> said.add(Statement.ends(MemberFacts.MEMBERSHIP, on, id, member)));
        joining.forEach(one -> said.add(Statement.holds(MemberFacts.MEMBERSHIP, MemberFacts.membership(id, one), on)));
        return said;
    }

    private List<MemberId> leaving() {
        return difference(before, after).stream().sorted().toList();
    }

    List<Premise> premises() {
        OrganizationId id = after.organization();
        List<Premise> premises = new ArrayList<>();
        leaving().forEach(member -> premises.add(Premise.standing(MemberFacts.MEMBERSHIP, id, member)));
        joining.forEach(one -> {
            premises.add(Premise.absent(MemberFacts.MEMBERSHIP, id, one.member()));
            premises.addAll(JoiningPremises.of(one));
        });
        return premises;
    }
}
