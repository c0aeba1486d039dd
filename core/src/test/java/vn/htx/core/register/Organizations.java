package vn.htx.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.filing.Filing;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.member.Joining;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.Sector;

/** Filings by which organizations come to be, for tests. */
final class Organizations {

    static final OrganizationId COOPERATIVE = new OrganizationId("coop-1");
    static final OrganizationId GROUP = new OrganizationId("group-1");

    private Organizations() {}

    /** A cooperative founded with so many members, named m-1, m-2 and so on. */
    static Filing cooperativeWith(int founders, LocalDate on) {
        return Filing.of(
                "found-coop-1",
                "registry",
                on,
                new FoundCooperative(
                        COOPERATIVE,
                        new OrganizationName("Hợp tác xã Mẫu Một"),
                        new AreaCode("01834"),
                        Sector.AGRICULTURE,
                        List.of(BusinessLine.parse("VSIC-2018:0118")),
                        new Dong(500_000_000),
                        number(on),
                        members(founders)));
    }

    /** A group founded with so many members. */
    static Filing groupWith(int founders, LocalDate on) {
        return Filing.of(
                "found-group-1",
                "registry",
                on,
                new FoundGroup(
                        GROUP,
                        new OrganizationName("Tổ hợp tác Mẫu Hai"),
                        new AreaCode("01834"),
                        Sector.AGRICULTURE,
                        List.of(),
                        Dong.ZERO,
                        Optional.empty(),
                        members(founders)));
    }

    private static Optional<RegistrationNumber> number(LocalDate on) {
        return Optional.of(
                on.isBefore(LocalDate.of(2024, 7, 18))
                        ? RegistrationNumber.certificate("GCN-1")
                        : RegistrationNumber.taxCode("0000000017"));
    }

    static List<Joining> members(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Joining.adult("m-" + i, Participation.CAPITAL_AND_USE))
                .toList();
    }
}
