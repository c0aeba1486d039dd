package vn.htx.core.rulebook.group;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.fact.Act;
import vn.htx.core.group.AuthoriseGroupRepresentative;
import vn.htx.core.group.Ballot;
import vn.htx.core.group.ElectGroupBoard;
import vn.htx.core.group.ElectGroupLeader;
import vn.htx.core.group.GroupMatter;
import vn.htx.core.group.VoteInGroup;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class GroupVotesTest {

    private static final OrganizationId GROUP = new OrganizationId("group-x");

    private static Finding filed(String rule, String day, Act act) {
        return History.empty()
                .and("2013-01-01", NewOrganization.group().asGroup())
                .filing(rule, day, act);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-24, OTHER, 5, NOT_APPLICABLE, law.rule-not-in-force",
        "2019-11-25, OTHER, 5, SATISFIED, group.votes",
        "2026-01-05, OTHER, 6, SATISFIED, group.votes",
        "2026-01-05, OTHER, 4, VIOLATED, group.votes", // exactly half
        "2026-01-05, ADMISSION, 4, VIOLATED, group.votes",
        "2026-01-05, ADMISSION, 5, SATISFIED, group.votes",
        "2026-01-05, EXIT, 4, VIOLATED, group.votes",
        "2026-01-05, EXIT, 5, SATISFIED, group.votes",
        "2026-01-05, EXCLUSION, 4, VIOLATED, group.votes",
        "2026-01-05, EXCLUSION, 5, SATISFIED, group.votes",
        "2026-01-05, CONTRACT_CHANGE, 7, VIOLATED, group.votes-of-all",
        "2026-01-05, CONTRACT_CHANGE, 8, SATISFIED, group.votes-of-all",
        "2026-01-05, ASSET_DISPOSAL, 7, VIOLATED, group.votes-of-all",
        "2026-01-05, ASSET_DISPOSAL, 8, SATISFIED, group.votes-of-all",
    })
    void moreThanHalfAgreeAndToTheGravestMattersAllDo(
            String day, GroupMatter matter, long inFavour, Kind kind, String reason) {
        Said.verdict(filed("R-GRP-08", day, vote(matter, inFavour, true)), kind, reason);
    }

    private static VoteInGroup vote(GroupMatter matter, long inFavour, boolean adopted) {
        return new VoteInGroup(GROUP, new Reference("bq-1"), matter, new Ballot(8, inFavour), adopted);
    }

    @Test
    void whatIsNotTakenForDecidedNeedsNobody() {
        Said.verdict(
                filed("R-GRP-08", "2026-01-05", vote(GroupMatter.OTHER, 0, false)),
                Kind.NOT_APPLICABLE,
                "group.not-adopted");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-24, 8, NOT_APPLICABLE, law.rule-not-in-force",
        "2019-11-25, 8, SATISFIED, group.votes-of-all",
        "2026-01-05, 7, VIOLATED, group.votes-of-all",
    })
    void allAuthoriseWhoStandsForThem(String day, long signatures, Kind kind, String reason) {
        Said.verdict(
                filed(
                        "R-GRP-06",
                        day,
                        new AuthoriseGroupRepresentative(GROUP, new MemberId("other-1"), new Ballot(8, signatures))),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-24, m-1, 5, NOT_APPLICABLE, law.rule-not-in-force",
        "2019-11-25, m-1, 5, SATISFIED, group.votes",
        "2026-01-05, m-1, 4, VIOLATED, group.votes",
        "2026-01-05, other-1, 8, VIOLATED, group.leader-outsider",
    })
    void moreThanHalfElectALeaderFromAmongThem(String day, String leader, long inFavour, Kind kind, String reason) {
        Said.verdict(
                filed(
                        "R-GRP-06-LEADER",
                        day,
                        new ElectGroupLeader(GROUP, new MemberId(leader), new Ballot(8, inFavour))),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-24, 3, 5, NOT_APPLICABLE, law.rule-not-in-force",
        "2019-11-25, 3, 5, SATISFIED, group.votes",
        "2026-01-05, 1, 5, SATISFIED, group.votes",
        "2026-01-05, 3, 4, VIOLATED, group.votes",
        "2026-01-05, 2, 8, VIOLATED, group.board-even",
        "2026-01-05, 4, 8, VIOLATED, group.board-even",
    })
    void aBoardIsOddInNumber(String day, long seats, long inFavour, Kind kind, String reason) {
        Said.verdict(
                filed("R-GRP-06-BOARD", day, new ElectGroupBoard(GROUP, seats, new Ballot(8, inFavour))), kind, reason);
    }

    @Test
    void saysHowManyWereMissing() {
        Finding finding = filed("R-GRP-08", "2026-01-05", vote(GroupMatter.ADMISSION, 4, true));
        Said.citing(finding, "decree:77/2019/NĐ-CP#21");
        Said.inBothLanguages(
                finding,
                "Nội dung admission phải được trên 50% tổng số thành viên đồng ý; có 4 trên 8.",
                "On admission, more than 50% of all members must agree; 4 of 8 did.");
        Said.verdict(
                filed("R-GRP-06", "2026-01-05", vote(GroupMatter.ADMISSION, 4, true)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }
}
