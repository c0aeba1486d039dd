package vn.htx.core.rulebook.lifecycle;

import java.util.Optional;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.founding.Founding;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RenameOrganization;

/** Tên được đặt: the name an act gives an organization. Most acts give none, and then nothing is read. */
public record GivenName(OrganizationId organization, OrganizationKind kind, OrganizationName name) {

    public static Optional<GivenName> in(FiledAct filed) {
        if (filed.act() instanceof Founding founding) {
            return Optional.of(new GivenName(founding.organization(), founding.kind(), founding.name()));
        } else if (filed.act() instanceof RenameOrganization rename) {
            return filed.findKind(rename.organization())
                    .map(kind -> new GivenName(rename.organization(), kind, rename.name()));
        }
        return Optional.empty();
    }

    public boolean isOfGroup() {
        return kind == OrganizationKind.GROUP;
    }
}
