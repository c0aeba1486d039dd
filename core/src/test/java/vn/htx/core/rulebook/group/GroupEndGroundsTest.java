package vn.htx.core.rulebook.group;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.group.Ballot;
import vn.htx.core.group.GroupEndGround;
import vn.htx.core.group.GroupNotice;
import vn.htx.core.group.NotifyCommune;
import vn.htx.core.group.ResolveGroupEnd;
import vn.htx.core.group.SignGroupContract;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Members;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class GroupEndGroundsTest {

    private static final String RULE = "R-GRP-10";
    private static final OrganizationId GROUP = new OrganizationId("group-x");

    /** A group of two whose contract ends on 2026-01-05. */
    private static History group() {
        return History.empty()
                .and(
                        "2013-01-01",
                        NewOrganization.group()
                                .withFounders(Members.official(2))
                                .asGroup())
                .and(
                        "2013-01-01",
                        new SignGroupContract(GROUP, Optional.of(LocalDate.of(2026, 1, 5)), true, false, 2, 2));
    }

    private static ResolveGroupEnd end(GroupEndGround ground, long inFavour) {
        return new ResolveGroupEnd(GROUP, ground, new Ballot(2, inFavour));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-24, AGREEMENT, 2, NOT_APPLICABLE, law.rule-not-in-force",
        "2019-11-25, AGREEMENT, 2, SATISFIED, group.end-ground",
        "2019-11-25, AGREEMENT, 1, VIOLATED, group.end-ground",
        "2026-01-04, TERM_OVER, 0, VIOLATED, group.end-ground",
        "2026-01-05, TERM_OVER, 0, SATISFIED, group.end-ground",
        "2026-01-06, TERM_OVER, 0, SATISFIED, group.end-ground",
        "2026-01-05, TOO_FEW_MEMBERS, 0, VIOLATED, group.end-ground",
        "2026-01-05, PURPOSE_REACHED, 0, SATISFIED, group.end-ground",
        "2026-01-05, COMPETENT_BODY, 0, SATISFIED, group.end-ground",
        "2026-01-05, CONTRACT_OR_LAW, 0, SATISFIED, group.end-ground",
    })
    void aGroundIsComparedWithWhatIsOnRecord(
            String day, GroupEndGround ground, long inFavour, Kind kind, String reason) {
        Said.verdict(group().filing(RULE, day, end(ground, inFavour)), kind, reason);
    }

    @Test
    void oneMemberIsTooFew() {
        History one = group().and(
                        "2025-01-06",
                        new LeaveOrganization(GROUP, new MemberId("m-2"), LeaveOrganization.Reason.VOLUNTARY));

        Said.verdict(
                one.filing(RULE, "2026-01-05", end(GroupEndGround.TOO_FEW_MEMBERS, 0)),
                Kind.SATISFIED,
                "group.end-ground");
    }

    @Test
    void withoutAContractTheTermIsNotKnown() {
        History bare = History.empty().and("2013-01-01", NewOrganization.group().asGroup());

        Said.verdict(
                bare.filing(RULE, "2026-01-05", end(GroupEndGround.TERM_OVER, 0)),
                Kind.UNDETERMINED,
                "group.end-without-contract");
        Said.verdict(
                bare.filing(RULE, "2026-01-05", new NotifyCommune(GROUP, GroupNotice.END)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void saysWhatIsNotGiven() {
        Finding finding = group().filing(RULE, "2026-01-04", end(GroupEndGround.TERM_OVER, 0));
        Said.citing(finding, "decree:77/2019/NĐ-CP#14.1");
        Said.inBothLanguages(
                finding,
                "Theo dữ liệu đã ghi, chưa có căn cứ term-over để chấm dứt hoạt động tổ hợp tác.",
                "The ground term-over for ending the group is not given by what is on record.");
    }
}
