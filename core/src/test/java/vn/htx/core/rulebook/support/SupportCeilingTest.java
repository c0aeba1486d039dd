package vn.htx.core.rulebook.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Confidence;
import vn.htx.core.law.DatedValue;
import vn.htx.core.law.Finding;
import vn.htx.core.law.LawRows;
import vn.htx.core.law.Unit;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;
import vn.htx.core.support.AwardSupport;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.SupportKind;
import vn.htx.core.time.EffectivePeriod;

class SupportCeilingTest {

    private static final String RULE = "R-SUP-08";
    private static final History HISTORY = Supported.founded("2010-01-01");

    private static AwardSupport award(SupportKind kind, long amount) {
        return new AwardSupport(
                Supported.ref("a-1"),
                Supported.line("brand", kind, Beneficiary.of(Supported.COOP)),
                Optional.empty(),
                2025,
                Dong.of(amount),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-31, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-11-01, UNDETERMINED, law.parameter-not-supplied"
    })
    void theCeilingsOfTheDecreeWereNotFound(String day, Kind kind, String reason) {
        Said.verdict(HISTORY.filing(RULE, day, award(SupportKind.TECHNOLOGY, 1)), kind, reason);
    }

    @Test
    void itNamesWhatIsMissing() {
        Finding finding = HISTORY.filing(RULE, "2025-01-01", award(SupportKind.INFRASTRUCTURE, 1));
        assertThat(finding.verdict().missing()).containsExactly("support.ceiling.infrastructure");
        Said.citing(finding, "decree:113/2024/NĐ-CP#13");
    }

    @ParameterizedTest
    @CsvSource({"99, SATISFIED", "100, SATISFIED", "101, VIOLATED"})
    void aHostSuppliesThem(long amount, Kind kind) {
        var supplied = new DatedValue(
                "support.ceiling.market",
                EffectivePeriod.parse("2025-01-01/.."),
                "100",
                Unit.DONG,
                Citation.parse("decree:113/2024/NĐ-CP#9"),
                Confidence.CORROBORATED,
                "made up");
        var rulebook = History.RULEBOOK.withPack(
                History.RULEBOOK.pack().withOverrides(new LawRows(List.of(), List.of(supplied), List.of())));
        Finding finding = HISTORY.filing(rulebook, RULE, "2025-02-01", award(SupportKind.MARKET, amount));
        Said.verdict(finding, kind, "support.decree-ceiling");
    }

    @Test
    void taxAndLandHaveNoCeilingOfTheDecree() {
        Said.verdict(
                HISTORY.filing(RULE, "2025-01-01", award(SupportKind.TAX, 1)),
                Kind.NOT_APPLICABLE,
                "support.no-decree-ceiling");
        Said.verdict(
                HISTORY.filing(RULE, "2025-01-01", Supported.programme("p-3")), Kind.NOT_APPLICABLE, "reach.other-act");
    }
}
