package vn.htx.core.rulebook;

import vn.htx.core.founding.FoundCooperative;

/** Cooperatives about to be founded. */
public final class Cooperatives {

    private Cooperatives() {}

    public static FoundCooperative withOfficialMembers(int count) {
        return NewOrganization.cooperative()
                .withFounders(Members.official(count))
                .asCooperative();
    }
}
