package vn.htx.core.rulebook.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.charter.AdoptCharter;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.charter.Provision;
import vn.htx.core.finance.LendInternally;
import vn.htx.core.finance.LendingGrounds;
import vn.htx.core.governance.ChooseGovernance;
import vn.htx.core.governance.ElectOfficer;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.Officer;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class LendingConditionsTest {

    private static final String RULE = "R-FIN-17";

    /** Everything in place, with so many on the supervisory board. */
    private static History lawful(int supervisors) {
        History history = Financed.history()
                .and("2010-01-01", new ChooseGovernance(Financed.COOP, GovernanceModel.FULL, Optional.empty()))
                .and("2010-01-01", allowed("true"));
        for (int number = 1; number <= supervisors; number++) {
            history = history.and(
                    "2010-01-01",
                    new ElectOfficer(
                            Financed.COOP,
                            Officer.member("m-" + number),
                            number == 1 ? OfficerRole.SUPERVISOR_HEAD : OfficerRole.SUPERVISOR,
                            Optional.empty(),
                            true,
                            Optional.empty()));
        }
        return history;
    }

    private static AdoptCharter allowed(String flag) {
        return Financed.charter(Financed.COOP, new Provision(CharterParameter.INTERNAL_LOANS_ALLOWED, flag));
    }

    private static LendInternally lend(LendingGrounds grounds, Optional<MeetingId> meeting) {
        return new LendInternally(
                Financed.COOP,
                Financed.ONE,
                new MemberId("m-1"),
                Dong.of(1),
                LocalDate.of(2025, 6, 1),
                Dong.of(100),
                grounds,
                meeting);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 2, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, 3, SATISFIED, loan.conditions",
        "2025-03-20, 2, VIOLATED, loan.conditions",
        "2025-03-20, 4, SATISFIED, loan.conditions"
    })
    void theSupervisoryBoardHasThree(String day, int supervisors, Kind kind, String reason) {
        Said.verdict(lawful(supervisors).filing(RULE, day, lend(LendingGrounds.KEPT, Financed.MEETING)), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({"false, true, true, own-business", "true, false, true, own-money", "true, true, false, separate-books"})
    void everyGroundIsKept(boolean own, boolean money, boolean books, String missing) {
        Finding finding =
                lawful(3).filing(RULE, "2025-03-20", lend(new LendingGrounds(own, money, books), Financed.MEETING));
        Said.verdict(finding, Kind.VIOLATED, "loan.conditions");
        assertThat(finding.verdict().facts()).containsEntry("missing", missing);
    }

    @Test
    void governanceIsFullAndTheCharterAllowsIt() {
        History other = lawful(3)
                .and("2025-01-01", new ChooseGovernance(Financed.COOP, GovernanceModel.SIMPLIFIED, Optional.empty()))
                .and("2025-01-01", allowed("false"));
        Finding finding = other.filing(RULE, "2025-03-20", lend(LendingGrounds.KEPT, Financed.MEETING));
        assertThat(finding.verdict().facts()).containsEntry("missing", "full-governance,charter");
        Said.citing(finding, "law:17/2023/QH15#83.2");
        Said.inBothLanguages(
                finding,
                "Chưa đủ điều kiện cho vay nội bộ (ban kiểm soát ít nhất 3 người); thiếu: full-governance,charter.",
                "The conditions of internal lending are not met (3 supervisors or more); missing:"
                        + " full-governance,charter.");
        Financed.reachesNeitherOtherActsNorGroups(RULE, Financed.lend(Financed.GROUP, "m-1", 1, "2026-03-20", 1));
    }

    @Test
    void whatIsNotFiledLeavesItOpen() {
        Said.verdict(
                lawful(3).filing(RULE, "2025-03-20", lend(LendingGrounds.KEPT, Optional.empty())),
                Kind.UNDETERMINED,
                "loan.conditions-unknown");
        History bare = Financed.history();
        for (int number = 1; number <= 3; number++) {
            bare = bare.and(
                    "2010-01-01",
                    new ElectOfficer(
                            Financed.COOP,
                            Officer.member("m-" + number),
                            OfficerRole.SUPERVISOR,
                            Optional.empty(),
                            true,
                            Optional.empty()));
        }
        assertThat(bare.filing(RULE, "2025-03-20", lend(LendingGrounds.KEPT, Financed.MEETING))
                        .verdict()
                        .facts())
                .containsEntry("unknown", "governance,charter");
    }
}
