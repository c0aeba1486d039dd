package vn.htx.core.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.member.Joining;
import vn.htx.core.member.JoiningPremises;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.NameKey;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationFacts.Existence;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.Sector;
import vn.htx.core.people.MemberId;

/** Thành lập: an act by which an organization comes to be, with all that is registered at once. */
public interface Founding extends OrganizationAct {

    /** The kind that comes to be. */
    OrganizationKind kind();

    /** Its name. */
    OrganizationName name();

    /** The commune of its head office. */
    AreaCode seat();

    /** Its field of activity. */
    Sector sector();

    /** Its business lines. */
    List<BusinessLine> lines();

    /** Its charter capital in đồng (a group: total contributions). */
    Dong charterCapital();

    /** The number it is registered under; an unregistered group has none. */
    Optional<RegistrationNumber> number();

    /** Its first members. */
    List<Joining> founders();

    /** The group whose life it continues. */
    default Optional<OrganizationId> convertedFrom() {
        return Optional.empty();
    }

    @Override
    default List<Statement> statements(LocalDate effectiveOn) {
        OrganizationId id = organization();
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(OrganizationFacts.EXISTENCE, new Existence(id, kind(), convertedFrom()), effectiveOn));
        said.add(Statement.holds(
                OrganizationFacts.NAME, new OrganizationFacts.Named(id, name(), NameKey.of(name())), effectiveOn));
        said.add(Statement.holds(OrganizationFacts.SEAT, new OrganizationFacts.Seat(id, seat()), effectiveOn));
        said.add(Statement.holds(OrganizationFacts.SECTOR, new OrganizationFacts.Declared(id, sector()), effectiveOn));
        said.add(Statement.holds(
                OrganizationFacts.CAPITAL, new OrganizationFacts.CharterCapital(id, charterCapital()), effectiveOn));
        lines().forEach(line ->
                said.add(Statement.holds(OrganizationFacts.LINE, new OrganizationFacts.Line(id, line), effectiveOn)));
        number().ifPresent(number -> said.add(Statement.holds(
                OrganizationFacts.NUMBER,
                new OrganizationFacts.Numbered(id, number.type(), number.number()),
                effectiveOn)));
        founders()
                .forEach(founder -> said.add(
                        Statement.holds(MemberFacts.MEMBERSHIP, MemberFacts.membership(id, founder), effectiveOn)));
        return said;
    }

    @Override
    default List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(OrganizationFacts.EXISTENCE, organization()));
        founders().forEach(founder -> premises.addAll(JoiningPremises.of(founder)));
        return premises;
    }

    /** Refuses what no founding can be: nobody founds twice, no line is named twice, capital is not negative. */
    static void requireSound(List<Joining> founders, List<BusinessLine> lines, Dong charterCapital) {
        Set<MemberId> seen = new HashSet<>();
        founders.stream()
                .map(Joining::member)
                .filter(member -> !seen.add(member))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("member " + twice + " is named twice among the founders");
                });
        if (new HashSet<>(lines).size() < lines.size()) {
            throw new IllegalArgumentException("a business line is named twice");
        }
        if (charterCapital.isNegative()) {
            throw new IllegalArgumentException("charter capital cannot be negative: " + charterCapital);
        }
    }
}
