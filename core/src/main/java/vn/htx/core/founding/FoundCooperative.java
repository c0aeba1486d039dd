package vn.htx.core.founding;

import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.member.Joining;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.Sector;

/** Thành lập hợp tác xã: a cooperative is founded with its first members and receives its certificate. */
public record FoundCooperative(
        OrganizationId organization,
        OrganizationName name,
        AreaCode seat,
        Sector sector,
        List<BusinessLine> lines,
        Dong charterCapital,
        Optional<RegistrationNumber> number,
        List<Joining> founders)
        implements Founding {

    public FoundCooperative {
        lines = List.copyOf(lines);
        founders = List.copyOf(founders);
        Founding.requireSound(founders, lines, charterCapital);
    }

    @Override
    public OrganizationKind kind() {
        return OrganizationKind.COOPERATIVE;
    }
}
