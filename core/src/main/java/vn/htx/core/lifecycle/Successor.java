package vn.htx.core.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.htx.core.area.AreaCode;
import vn.htx.core.founding.Founding;
import vn.htx.core.member.Joining;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.Sector;
import vn.htx.core.people.MemberId;

/**
 * Tổ chức được thành lập do chia, tách, hợp nhất: an organization that comes to be in a reorganization, with what it
 * receives. It is part of the act of reorganization and not filed by itself.
 *
 * @param estate what it receives
 * @param founders its members, those of the estate
 */
public record Successor(
        Estate estate,
        OrganizationKind kind,
        OrganizationName name,
        AreaCode seat,
        Sector sector,
        List<BusinessLine> lines,
        Optional<RegistrationNumber> number,
        List<Joining> founders)
        implements Founding {

    public Successor {
        lines = List.copyOf(lines);
        founders = List.copyOf(founders);
        Founding.requireSound(founders, lines, estate.charterCapital());
        Set<MemberId> joining = founders.stream().map(Joining::member).collect(Collectors.toSet());
        if (!joining.equals(Set.copyOf(estate.members()))) {
            throw new IllegalArgumentException(
                    "the members of " + estate.organization() + " are not those of its estate");
        }
    }

    @Override
    public OrganizationId organization() {
        return estate.organization();
    }

    @Override
    public Dong charterCapital() {
        return estate.charterCapital();
    }
}
