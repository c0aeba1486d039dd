package vn.htx.core.rulebook.member;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.ChooseGovernance;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.EndMembership.Decider;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.LeaveOrganization.Reason;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.Said;

class EndingDeciderTest {

    private static final String RULE = "R-MEM-21";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, FULL, m-1, BOARD, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, FULL, m-1, BOARD, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, FULL, m-1, BOARD, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, FULL, m-1, BOARD, SATISFIED, ending.decider",
        "2024-07-01, FULL, l-1, BOARD, SATISFIED, ending.decider",
        "2024-07-01, FULL, m-1, GENERAL_MEETING, VIOLATED, ending.decider",
        "2024-07-01, FULL, n-1, DIRECTOR, SATISFIED, ending.decider",
        "2024-07-01, FULL, n-1, BOARD, VIOLATED, ending.decider",
        "2024-07-01, SIMPLIFIED, m-1, GENERAL_MEETING, SATISFIED, ending.decider",
        "2024-07-01, SIMPLIFIED, m-1, BOARD, VIOLATED, ending.decider",
        "2024-07-01, SIMPLIFIED, n-1, DIRECTOR, SATISFIED, ending.decider",
        "2024-07-01, FULL, m-1, NOBODY, NOT_APPLICABLE, ending.no-decision",
    })
    void whoDecidesFollowsFromGovernanceAndTheKindOfMember(
            String day, GovernanceModel model, String member, Decider decider, Kind kind, String reason) {
        var history = EndingGroundTest.cooperative()
                .and("2013-01-01", new ChooseGovernance(EndingGroundTest.COOPERATIVE, model, Optional.empty()));

        Said.verdict(
                history.filing(RULE, day, EndingGroundTest.ending(member, Reason.EXPELLED, decider)), kind, reason);
    }

    @Test
    void whereGovernanceIsNotOnRecordNothingIsDecided() {
        Said.verdict(
                EndingGroundTest.cooperative()
                        .filing(RULE, "2025-01-01", EndingGroundTest.ending("m-1", Reason.EXPELLED, Decider.BOARD)),
                Kind.UNDETERMINED,
                "ending.model-unknown");
        Said.verdict(
                EndingGroundTest.cooperative()
                        .filing(
                                RULE,
                                "2025-01-01",
                                new LeaveOrganization(
                                        EndingGroundTest.COOPERATIVE, new MemberId("m-1"), Reason.EXPELLED)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }
}
