package vn.htx.core.rulebook.group;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.group.HoldGroupMeeting;
import vn.htx.core.group.SignGroupContract;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class SignedByAllTest {

    private static final String RULE = "R-GRP-03";
    private static final OrganizationId GROUP = new OrganizationId("group-x");

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 7, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 7, UNDETERMINED, law.rule-not-confirmed",
        "2019-11-24, 7, UNDETERMINED, law.rule-not-confirmed",
        "2019-11-25, 6, VIOLATED, group.contract-signed",
        "2019-11-25, 7, SATISFIED, group.contract-signed",
        "2026-01-05, 6, VIOLATED, group.contract-signed",
    })
    void everyMemberSigns(String day, long signatures, Kind kind, String reason) {
        var history = History.empty().and("2013-01-01", NewOrganization.group().asGroup());

        Said.verdict(
                history.filing(RULE, day, new SignGroupContract(GROUP, Optional.empty(), true, false, 7, signatures)),
                kind,
                reason);
        Said.verdict(
                history.filing(RULE, "2026-01-05", new HoldGroupMeeting(GROUP, "h-1", 1, Optional.empty(), 7, 7)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }
}
