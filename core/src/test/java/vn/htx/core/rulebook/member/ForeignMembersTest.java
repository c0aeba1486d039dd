package vn.htx.core.rulebook.member;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Origin;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Members;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class ForeignMembersTest {

    private static final String RULE = "R-MEM-11";

    private static History cooperative(int vietnamese, int foreign) {
        List<Joining> founders = new ArrayList<>(Members.official(vietnamese));
        for (int i = 1; i <= foreign; i++) {
            boolean person = i % 2 == 0;
            founders.add(new Joining(
                    new MemberId("f-" + i),
                    person ? MemberType.PERSON : MemberType.LEGAL_ENTITY,
                    Participation.CAPITAL_AND_USE,
                    person ? AgeBand.ADULT : AgeBand.NOT_APPLICABLE,
                    person ? Origin.FOREIGN_INVESTOR : Origin.FOREIGN_INVESTED));
        }
        return History.empty()
                .and(
                        "2013-01-01",
                        NewOrganization.cooperative().withFounders(founders).asCooperative());
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 13, 7, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 13, 7, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 13, 7, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 14, 6, SATISFIED, foreign-members.share",
        "2024-07-01, 13, 7, VIOLATED, foreign-members.share", // 7 of 20 are exactly 35 %
        "2024-07-01, 12, 8, VIOLATED, foreign-members.share",
        "2024-07-01, 20, 0, NOT_APPLICABLE, foreign-members.none",
    })
    void foreignInvestorsAreLessThanThirtyFivePercent(
            String day, int vietnamese, int foreign, Kind kind, String reason) {
        Said.verdict(cooperative(vietnamese, foreign).standing(RULE, "coop-x", day), kind, reason);
    }

    /** F20: no foreigner joined, but somebody else left. */
    @ParameterizedTest
    @CsvSource({"2025-02-28, SATISFIED", "2025-03-01, VIOLATED"})
    void theShareGrowsTheDayAnotherLeaves(String day, Kind kind) {
        var history = cooperative(12, 6)
                .and(
                        "2025-03-01",
                        new LeaveOrganization(
                                new OrganizationId("coop-x"), new MemberId("m-1"), LeaveOrganization.Reason.VOLUNTARY));

        Said.verdict(history.standing(RULE, "coop-x", day), kind, "foreign-members.share");
    }
}
