package vn.htx.core.rulebook.group;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.group.HoldGroupMeeting;
import vn.htx.core.group.SignGroupContract;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class GroupQuorumTest {

    private static final String RULE = "R-GRP-07";
    private static final OrganizationId GROUP = new OrganizationId("group-x");

    private static History group() {
        return History.empty().and("2013-01-01", NewOrganization.group().asGroup());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-24, 8, 8, NOT_APPLICABLE, law.rule-not-in-force",
        "2019-11-25, 8, 7, SATISFIED, group.quorum",
        "2019-11-25, 8, 6, VIOLATED, group.quorum", // exactly 75 %
        "2026-01-05, 8, 5, VIOLATED, group.quorum",
    })
    void moreThanThreeQuartersTakePartOnTheFirstCall(String day, long members, long present, Kind kind, String reason) {
        var act = new HoldGroupMeeting(GROUP, "h-1", 1, Optional.empty(), members, present);

        Said.verdict(group().filing(RULE, day, act), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-23, 8, 5, SATISFIED, group.quorum",
        "2026-03-23, 8, 4, VIOLATED, group.quorum", // exactly half
        "2026-03-24, 8, 8, VIOLATED, group.second-call-late", // the sixteenth working day
    })
    void moreThanHalfWithinFifteenWorkingDaysOnTheSecond(
            String day, long members, long present, Kind kind, String reason) {
        var act = new HoldGroupMeeting(GROUP, "h-2", 2, Optional.of(LocalDate.of(2026, 3, 2)), members, present);

        Said.verdict(group().filing(RULE, day, act), kind, reason);
    }

    @Test
    void whereDaysOffAreNotKnownNothingIsDecided() {
        var act = new HoldGroupMeeting(GROUP, "h-2", 2, Optional.of(LocalDate.of(2026, 12, 30)), 8, 8);

        Said.verdict(group().filing(RULE, "2027-01-05", act), Kind.UNDETERMINED, "group.second-call-unknown");
        Said.verdict(
                group().filing(RULE, "2026-01-05", new SignGroupContract(GROUP, Optional.empty(), true, false, 7, 7)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }
}
