package vn.htx.core.rulebook.lifecycle;

import java.util.stream.Stream;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RenameOrganization;

/** Tên được đặt: the name an act gives an organization. Most acts give none, and then nothing is read. */
public record GivenName(OrganizationId organization, OrganizationKind kind, OrganizationName name) {

    /** The names an act gives: one, or those of all organizations that come of a reorganization. */
    public static Stream<GivenName> in(FiledAct filed) {
        if (filed.act() instanceof RenameOrganization rename) {
            return filed
                    .findKind(rename.organization())
                    .map(kind -> new GivenName(rename.organization(), kind, rename.name()))
                    .stream();
        }
        return Founded.by(filed.act())
                .map(founding -> new GivenName(founding.organization(), founding.kind(), founding.name()));
    }

    public boolean isOfGroup() {
        return kind == OrganizationKind.GROUP;
    }
}
