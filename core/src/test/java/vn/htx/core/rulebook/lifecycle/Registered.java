package vn.htx.core.rulebook.lifecycle;

import java.util.List;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.lifecycle.Estate;
import vn.htx.core.lifecycle.FileDocument;
import vn.htx.core.lifecycle.ResolveDissolution;
import vn.htx.core.lifecycle.Stake;
import vn.htx.core.lifecycle.SubmitFoundingFile;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Members;

/** Organizations founded long ago, and the files, plans and decisions about them. */
final class Registered {

    static final OrganizationId COOP = new OrganizationId("coop-x");
    static final OrganizationId NEW = new OrganizationId("coop-new");
    static final Reference FILE = new Reference("hs-1");
    static final Reference DECISION = new Reference("nq-1");
    static final Reference PLAN = new Reference("tcl-1");
    static final List<FileDocument> DOCUMENTS = List.of(
            FileDocument.APPLICATION,
            FileDocument.CHARTER,
            FileDocument.FOUNDING_RESOLUTION,
            FileDocument.MEMBER_LIST,
            FileDocument.REPRESENTATIVE_LIST);

    private Registered() {}

    /** A cooperative of seven members with 500 million đồng. */
    static History cooperative() {
        return History.empty().and("2010-01-01", Cooperatives.withOfficialMembers(7));
    }

    static SubmitFoundingFile file() {
        return new SubmitFoundingFile(NEW, FILE, AgencyLevel.DISTRICT, DOCUMENTS, false, true);
    }

    static ResolveDissolution dissolution() {
        return new ResolveDissolution(COOP, DECISION, true, false, true);
    }

    /** The estate of a cooperative whose members m-1 to m-n hold 100 đồng each. */
    static Estate estate(String id, int members, long capital, long fund) {
        return new Estate(
                new OrganizationId(id),
                Members.official(members).stream()
                        .map(joining -> new Stake(joining.member(), Dong.of(100)))
                        .toList(),
                Dong.of(capital),
                Dong.of(fund),
                Dong.of(7));
    }
}
