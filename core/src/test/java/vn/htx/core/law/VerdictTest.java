package vn.htx.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.htx.core.law.example.ClubLaw;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;

class VerdictTest {

    private static final ReasonCode SHARE =
            ReasonCode.requirement(VerdictTest.class, "share.too-large", "maximum", "actual");
    private static final ReasonCode YOUNG = ReasonCode.exemption(VerdictTest.class, "share.young", "since", "capital");

    @Test
    void aRequirementIsMetOrBroken() {
        assertThat(Verdict.of(true)
                        .because(SHARE, "maximum", Ratio.ofPercent(30), "actual", Ratio.ofPercent(29))
                        .kind())
                .isEqualTo(Verdict.Kind.SATISFIED);
        assertThat(Verdict.of(false).because(SHARE, "maximum", 30, "actual", 31).isViolated())
                .isTrue();
    }

    @Test
    void factsKeepTheOrderOfTheReasonAndTheirPlainForm() {
        Verdict verdict =
                Verdict.notApplicable(YOUNG, "since", LocalDate.of(2025, 1, 2), "capital", Dong.of(5_000_000));

        assertThat(verdict.facts().keySet()).containsExactly("since", "capital");
        assertThat(verdict.facts().values()).containsExactly("2025-01-02", "5000000");
    }

    @Test
    void factsAreExactlyThoseOfTheReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verdict.of(true).because(SHARE, "maximum", 30))
                .withMessageContaining("[maximum, actual]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verdict.of(true).because(SHARE, "maximum", 30, "actual", 1, "more", 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Verdict.of(true).because(SHARE, "maximum", 30, "actual"));
    }

    @Test
    void aFactIsANumberADateOrACodeAndIsNotRepeatedWhenItIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verdict.of(true).because(SHARE, "maximum", 30, "actual", "một cái tên"))
                .withMessageContaining("actual")
                .withMessageNotContaining("tên");
    }

    @Test
    void aReasonFitsItsKindOfVerdict() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verdict.undetermined(SHARE, "maximum", 30, "actual", 31))
                .withMessageContaining("undetermined");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReasonCode.exemption(VerdictTest.class, "share.young", "since", "since"));
    }

    @Test
    void aVerdictRestsOnEveryValueAskedInTheOrderTheyWereAsked() {
        DatedValue first = ClubLaw.minimum("2020-01-01/..", "5", "law:2/2021/QH15#4.7", Confidence.VERIFIED);
        DatedValue second = ClubLaw.minimum("2020-01-01/..", "", "law:2/2021/QH15", Confidence.UNKNOWN);
        Answer<Integer> known = new Answer.Value<>(5, first);
        Answer<Integer> missing = new Answer.NotSupplied<>(second);

        Verdict verdict =
                known.judge(five -> missing.judge(never -> Verdict.of(true).because(SHARE)));

        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
        assertThat(verdict.grounds()).isEqualTo(List.of(first, second));
        assertThat(verdict.missing()).containsExactly("club.members.minimum");
    }
}
