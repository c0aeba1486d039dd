package vn.htx.core.rulebook.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.lifecycle.DivideOrganization;
import vn.htx.core.lifecycle.Estate;
import vn.htx.core.lifecycle.Stake;
import vn.htx.core.lifecycle.Successor;
import vn.htx.core.member.Joining;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.Sector;
import vn.htx.core.rulebook.NewOrganization;

/** Reorganizations of the cooperative coop-x, its seven members and its 500 million đồng. */
final class Divisions {

    private static final long CAPITAL = 500_000_000;

    private Divisions() {}

    static Estate whole() {
        return Registered.estate("coop-x", 7, CAPITAL, 90);
    }

    static Successor successor(Estate estate, List<BusinessLine> lines) {
        return new Successor(
                estate,
                OrganizationKind.COOPERATIVE,
                new OrganizationName("Hợp tác xã " + estate.organization()),
                AreaCode.of("01840"),
                Sector.AGRICULTURE,
                lines,
                Optional.empty(),
                estate.members().stream()
                        .map(member -> Joining.adult(member.value(), Participation.CAPITAL_AND_USE))
                        .toList());
    }

    static DivideOrganization divided(Estate whole, Estate... parts) {
        return new DivideOrganization(
                Registered.PLAN,
                whole,
                Stream.of(parts).map(part -> successor(part, List.of())).toList());
    }

    /** Half of the contributions of each member, and this much of the rest. */
    static Estate part(String id, long capital, long fund, long assets) {
        return new Estate(
                new OrganizationId(id),
                whole().members().stream()
                        .map(member -> new Stake(member, Dong.of(50)))
                        .toList(),
                Dong.of(capital),
                Registered.fund(fund),
                List.of(Registered.asset("ts-" + id, assets)));
    }

    static DivideOrganization lawful() {
        return divided(whole(), part("coop-a", 200_000_000, 40, 7), part("coop-b", 300_000_000, 50, 0));
    }

    static DivideOrganization withLine(String code) {
        return new DivideOrganization(
                Registered.PLAN,
                whole(),
                List.of(
                        successor(part("coop-a", CAPITAL, 90, 7), List.of(new BusinessLine("VSIC-2018", code))),
                        successor(part("coop-b", 0, 0, 0), List.of())));
    }

    /** The same into two of these names, with the tax codes of these serial numbers. */
    static DivideOrganization named(String one, int serial, String other, int otherSerial) {
        return new DivideOrganization(
                Registered.PLAN,
                whole(),
                List.of(
                        named(part("coop-a", 200_000_000, 40, 7), one, serial),
                        named(part("coop-b", 300_000_000, 50, 0), other, otherSerial)));
    }

    static Successor named(Estate estate, String name, int serial) {
        Successor successor = successor(estate, List.of());
        return new Successor(
                estate,
                successor.kind(),
                OrganizationName.parse(name),
                successor.seat(),
                successor.sector(),
                List.of(),
                Optional.of(RegistrationNumber.taxCode(NewOrganization.taxCode(serial))),
                successor.founders());
    }
}
