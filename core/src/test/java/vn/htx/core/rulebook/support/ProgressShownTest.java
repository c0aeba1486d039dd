package vn.htx.core.rulebook.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.AllocateFund;
import vn.htx.core.finance.Fund;
import vn.htx.core.finance.FundSource;
import vn.htx.core.finance.IndivisibleAsset;
import vn.htx.core.finance.RecordIndivisibleAsset;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Rulebook;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.training.HoldTrainingCourse;
import vn.htx.core.training.TraineeRole;
import vn.htx.core.training.Trainees;
import vn.htx.core.training.TrainingField;
import vn.htx.core.training.TrainingLevel;

class ProgressShownTest {

    private static final String RULE = "R-SUP-03";

    private static History old() {
        return Supported.founded("2010-01-01");
    }

    private static Finding asked(History history, String day) {
        return asked(History.RULEBOOK, history, day);
    }

    private static Finding asked(Rulebook rulebook, History history, String day) {
        return history.filing(rulebook, RULE, day, Supported.apply("brand", Beneficiary.of(Supported.COOP)));
    }

    private static void meets(String criterion, Finding finding) {
        Said.verdict(finding, Kind.SATISFIED, "support.progress");
        assertThat(finding.facts()).containsEntry("met", criterion);
    }

    private static void misses(String criterion, Finding finding) {
        Said.verdict(finding, Kind.UNDETERMINED, "support.progress");
        assertThat(finding.facts().get("failed").split(",")).contains(criterion);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-31, NOT_APPLICABLE, law.rule-not-in-force", "2024-11-01, SATISFIED, support.progress"})
    void asksFromTheDecreeOn(String day, Kind kind, String reason) {
        Said.verdict(asked(Supported.growing(old(), Supported.COOP, 2024), day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 2024-12-31, true", "2022-12-31, 2024-12-31, false", "2023-12-31, 2025-01-01, false"})
    void membersGrewInEachOfTheTwoYearsBefore(String first, String second, boolean met) {
        Finding finding = asked(
                old().and(first, Supported.admit(Supported.COOP, "m-91"))
                        .and(second, Supported.admit(Supported.COOP, "m-92")),
                "2025-06-01");
        if (met) {
            meets("members-grew", finding);
            assertThat(finding.facts()).containsEntry("members", "7/8/9");
        } else {
            misses("members-grew", finding);
        }
    }

    private static RecordYearlyFigures figures(long year, long internal, long workers) {
        Dong thousand = Dong.of(1000);
        return new RecordYearlyFigures(
                Supported.COOP,
                year,
                new YearlyFigures(
                        thousand,
                        Optional.of(Dong.of(internal)),
                        thousand,
                        Optional.empty(),
                        Dong.ZERO,
                        thousand,
                        thousand,
                        Dong.ZERO,
                        thousand,
                        workers),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"300, 301, true", "300, 300, false", "300, 299, false"})
    void theInternalRatioGrewInTheYearBefore(long before, long last, boolean met) {
        Finding finding = asked(
                old().and("2024-03-31", figures(2023, before, 0)).and("2025-03-31", figures(2024, last, 0)),
                "2025-06-01");
        if (met) {
            meets("internal-ratio-grew", finding);
        } else {
            misses("internal-ratio-grew", finding);
        }
    }

    @Test
    void withoutFiguresOfBothYearsTheRatioIsNotKnown() {
        Finding finding = asked(old().and("2025-03-31", figures(2024, 500, 0)), "2025-06-01");
        assertThat(finding.facts().get("unknown").split(",")).contains("internal-ratio-grew");
    }

    @ParameterizedTest
    @CsvSource({"51, true", "50, false", "49, false"})
    void theFundRateIsAboveTheLegalMinimum(long amount, boolean met) {
        AllocateFund allocation = new AllocateFund(
                Supported.COOP,
                Supported.ref("1"),
                Fund.COMMON_INDIVISIBLE,
                FundSource.EXTERNAL_INCOME,
                2024,
                Dong.of(amount),
                Optional.of(Dong.of(1000)),
                Optional.empty());
        Finding finding = asked(old().and("2025-03-31", allocation), "2025-06-01");
        if (met) {
            meets("fund-rate-above", finding);
            assertThat(finding.facts()).containsEntry("fund", "51/1000");
        } else {
            misses("fund-rate-above", finding);
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, true", "2025-01-01, false", "2023-12-31, false"})
    void indivisibleAssetsGrewInTheYearBefore(String day, boolean met) {
        History holding = old().and("2020-01-01", asset("kho", 100)).and(day, asset("may", 50));
        Finding finding = asked(holding, "2025-06-01");
        if (met) {
            meets("indivisible-assets-grew", finding);
            assertThat(finding.facts()).containsEntry("assets", "100>150");
        } else {
            misses("indivisible-assets-grew", finding);
        }
    }

    private static RecordIndivisibleAsset asset(String id, long value) {
        return new RecordIndivisibleAsset(
                Supported.COOP, Supported.ref(id), IndivisibleAsset.Kind.STATE_LAND, Dong.of(value), false);
    }

    @ParameterizedTest
    @CsvSource({"20, 1, 2024-12-31, true", "21, 1, 2024-12-31, false", "20, 1, 2025-01-01, false"})
    void aTwentiethOfMembersIsTrainedUpToTheYearBefore(int members, long proven, String lastDay, boolean met) {
        History grown = old();
        for (int i = 8; i <= members; i++) {
            grown = grown.and("2015-01-01", Supported.admit(Supported.COOP, "n-" + i));
        }
        Finding finding = asked(grown.and("2024-12-01", course(proven, lastDay)), "2025-06-01");
        if (met) {
            meets("trained-share", finding);
            assertThat(finding.facts()).containsEntry("trained", "1..1/20");
        } else {
            misses("trained-share", finding);
        }
    }

    private static HoldTrainingCourse course(long proven, String lastDay) {
        return new HoldTrainingCourse(
                Supported.ref("lop-1"),
                "Lớp mẫu",
                TrainingField.MANAGEMENT,
                TrainingLevel.REFRESHER,
                40,
                "Đơn vị mẫu",
                Optional.empty(),
                LocalDate.parse(lastDay),
                Optional.empty(),
                List.of(Trainees.of(Supported.COOP, TraineeRole.MEMBER, proven).proven(proven, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-01, area:06, new-in-difficult-area, true",
        "2022-05-31, area:06, new-in-difficult-area, false",
        "2022-06-01, area:01, new-in-difficult-area, false"
    })
    void foundedNoMoreThanThirtySixMonthsAgoInAnAreaInDifficulty(
            String founded, String scope, String criterion, boolean met) {
        Finding finding = asked(Supported.designating(scope), Supported.founded(founded), "2025-06-01");
        if (met) {
            meets(criterion, finding);
        } else {
            misses(criterion, finding);
        }
    }

    @Test
    void withoutAListOfSuchAreasThatIsNotKnown() {
        Finding finding = asked(Supported.founded("2024-06-01"), "2025-06-01");
        Said.verdict(finding, Kind.UNDETERMINED, "support.progress");
        assertThat(finding.facts().get("unknown").split(",")).contains("new-in-difficult-area");
    }

    @Test
    void saysWhy() {
        Finding finding = asked(Supported.growing(old(), Supported.COOP, 2025), "2025-06-01");
        Said.citing(finding, "decree:113/2024/NĐ-CP#6.1");
        Said.inBothLanguages(
                finding,
                "Ngày 01/06/2025 đạt tiêu chí: members-grew; không đạt: trained-share,new-in-difficult-area; chưa rõ: "
                        + "internal-ratio-grew,fund-rate-above,indivisible-assets-grew. Thành viên 7/8/9; tỷ lệ nội bộ -; "
                        + "quỹ chung không chia -; tài sản chung không chia -; đào tạo 0..0/9; thành lập 2010-01-01.",
                "On 01/06/2025 criteria are met: members-grew; not met: trained-share,new-in-difficult-area; not known: "
                        + "internal-ratio-grew,fund-rate-above,indivisible-assets-grew. Members 7/8/9; internal ratio -; "
                        + "indivisible fund -; indivisible assets -; trained 0..0/9; founded 2010-01-01.");
    }
}
