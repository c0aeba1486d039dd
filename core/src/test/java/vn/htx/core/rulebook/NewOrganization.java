package vn.htx.core.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.member.Joining;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.Sector;
import vn.htx.core.organization.TaxCode;

/** An organization about to be founded, with everything lawful until said otherwise. */
public record NewOrganization(
        String id,
        String name,
        String seat,
        Sector sector,
        Optional<RegistrationNumber> number,
        List<Joining> founders) {

    static final Dong CAPITAL = Dong.of(500_000_000);

    public static NewOrganization called(String id, String name) {
        return new NewOrganization(id, name, "01840", Sector.AGRICULTURE, Optional.empty(), Members.official(7));
    }

    public static NewOrganization cooperative() {
        return called("coop-x", "Hợp tác xã Ba Bể").coded(1);
    }

    public static NewOrganization group() {
        return called("group-x", "Tổ hợp tác Ba Bể");
    }

    public static NewOrganization union() {
        return called("union-x", "Liên hiệp hợp tác xã Ba Bể").coded(2).withFounders(Members.cooperatives(4));
    }

    /** The tax code with this serial number, its check digit right. */
    public static String taxCode(int serial) {
        String digits = String.format("47%07d", serial * 2);
        int check = TaxCode.checkDigit(digits);
        return check < 10 ? digits + check : taxCode(serial + 500_000);
    }

    public NewOrganization coded(int serial) {
        return numbered(RegistrationNumber.taxCode(taxCode(serial)));
    }

    public NewOrganization numbered(RegistrationNumber other) {
        return new NewOrganization(id, name, seat, sector, Optional.of(other), founders);
    }

    public NewOrganization uncoded() {
        return new NewOrganization(id, name, seat, sector, Optional.empty(), founders);
    }

    public NewOrganization withId(String other) {
        return new NewOrganization(other, name, seat, sector, number, founders);
    }

    public NewOrganization named(String other) {
        return new NewOrganization(id, other, seat, sector, number, founders);
    }

    public NewOrganization seatedIn(String other) {
        return new NewOrganization(id, name, other, sector, number, founders);
    }

    public NewOrganization in(Sector other) {
        return new NewOrganization(id, name, seat, other, number, founders);
    }

    public NewOrganization withFounders(List<Joining> others) {
        return new NewOrganization(id, name, seat, sector, number, others);
    }

    /** Its usual founders and one more. */
    public NewOrganization joinedBy(Joining one) {
        List<Joining> more = new ArrayList<>(founders);
        more.add(one);
        return withFounders(more);
    }

    public FoundCooperative asCooperative() {
        return new FoundCooperative(
                new OrganizationId(id),
                OrganizationName.parse(name),
                AreaCode.of(seat),
                sector,
                List.of(),
                CAPITAL,
                number,
                founders);
    }

    public FoundGroup asGroup() {
        return new FoundGroup(
                new OrganizationId(id),
                OrganizationName.parse(name),
                AreaCode.of(seat),
                sector,
                List.of(),
                CAPITAL,
                number,
                founders);
    }

    public FoundUnion asUnion() {
        return new FoundUnion(
                new OrganizationId(id),
                OrganizationName.parse(name),
                AreaCode.of(seat),
                sector,
                List.of(),
                CAPITAL,
                number,
                founders);
    }

    /** The conversion of a group into this cooperative. */
    public ConvertGroup from(String group, boolean allMembersAgree) {
        return new ConvertGroup(
                new OrganizationId(group),
                new OrganizationId(id),
                OrganizationName.parse(name),
                AreaCode.of(seat),
                sector,
                List.of(),
                CAPITAL,
                number,
                founders,
                allMembersAgree);
    }
}
