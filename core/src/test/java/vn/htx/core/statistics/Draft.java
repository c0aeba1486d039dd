package vn.htx.core.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.member.Joining;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.Sector;

/** An organization about to be founded: agricultural, in xã Bộc Bố, with no capital and no members unless said. */
record Draft(String id, String seat, Sector sector, long capital, List<Joining> members) {

    static final String BOC_BO = "01864";

    static Draft of(String id) {
        return new Draft(id, BOC_BO, Sector.AGRICULTURE, 0, List.of());
    }

    Draft in(String commune) {
        return new Draft(id, commune, sector, capital, members);
    }

    Draft doing(Sector field) {
        return new Draft(id, seat, field, capital, members);
    }

    Draft withCapital(long dong) {
        return new Draft(id, seat, sector, dong, members);
    }

    Draft withMembers(Joining... founders) {
        return new Draft(id, seat, sector, capital, Arrays.asList(founders));
    }

    Act group() {
        return new FoundGroup(
                organization(), name(), area(), sector, List.of(), Dong.of(capital), Optional.empty(), members);
    }

    Act cooperative() {
        return new FoundCooperative(
                organization(), name(), area(), sector, List.of(), Dong.of(capital), Optional.empty(), members);
    }

    Act union() {
        return new FoundUnion(
                organization(), name(), area(), sector, List.of(), Dong.of(capital), Optional.empty(), members);
    }

    Act convertedFrom(String group) {
        return new ConvertGroup(
                new OrganizationId(group),
                organization(),
                name(),
                area(),
                sector,
                List.of(),
                Dong.of(capital),
                Optional.empty(),
                members,
                true);
    }

    private OrganizationId organization() {
        return new OrganizationId(id);
    }

    private OrganizationName name() {
        return new OrganizationName("Hợp tác xã " + id);
    }

    private AreaCode area() {
        return AreaCode.of(seat);
    }
}
