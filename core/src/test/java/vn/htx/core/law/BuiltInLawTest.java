package vn.htx.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.money.Ratio;
import vn.htx.core.time.EffectivePeriod;

/** The values that ship, on the days they change. */
class BuiltInLawTest {

    private static final RulePack PACK = RulePack.builtIn();

    @ParameterizedTest
    @CsvSource({
        "group.members.minimum, 2013-07-01, 3, decree:151/2007/NĐ-CP, corroborated",
        "group.members.minimum, 2019-11-24, 3, decree:151/2007/NĐ-CP, corroborated",
        "group.members.minimum, 2019-11-25, 2, decree:77/2019/NĐ-CP#3.1, verified",
        "group.members.minimum, 2024-06-30, 2, decree:77/2019/NĐ-CP#3.1, verified",
        "group.members.minimum, 2024-07-01, 2, law:17/2023/QH15#4.21, verified",
        "cooperative.members.minimum, 2013-07-01, 7, law:23/2012/QH13#3.1, verified",
        "cooperative.members.minimum, 2024-06-30, 7, law:23/2012/QH13#3.1, verified",
        "cooperative.members.minimum, 2024-07-01, 5, law:17/2023/QH15#4.7, verified",
        "union.members.minimum, 2024-06-30, 4, law:23/2012/QH13#3.2, verified",
        "union.members.minimum, 2024-07-01, 3, law:17/2023/QH15#4.8, verified",
        "group.members.age.minimum, 2019-11-24, 18, decree:151/2007/NĐ-CP, corroborated",
        "cooperative.members.official.age.minimum, 2024-07-01, 18, law:17/2023/QH15#30.1.a, verified",
        "cooperative.members.capital-linked.age.minimum, 2024-07-01, 18, law:17/2023/QH15#30.1.a, verified",
        "cooperative.members.non-capital-linked.age.minimum, 2024-07-01, 15, law:17/2023/QH15#30.2.b, verified",
        "capital.payment.period.maximum, 2024-06-30, 6, law:23/2012/QH13#17, corroborated",
        "capital.payment.period.maximum, 2024-07-01, 6, law:17/2023/QH15#74.4, verified",
        "suspension.notice.minimum, 2024-07-01, 3, law:17/2023/QH15#96.1, verified",
        "suspension.length.maximum, 2024-07-18, 12, decree:92/2024/NĐ-CP#47, verified",
        "group.suspension.notice.threshold, 2024-07-18, 15, decree:92/2024/NĐ-CP#62, verified",
        "group.suspension.notice.minimum, 2024-07-18, 3, decree:92/2024/NĐ-CP#62, verified",
        "group.suspension.length.maximum, 2024-07-18, 12, decree:92/2024/NĐ-CP#62, verified",
        "group.conversion.activity.minimum, 2024-07-01, 12, law:17/2023/QH15#108.1, verified",
    })
    void countsHoldOnTheirDays(String name, LocalDate day, int value, String citation, String confidence) {
        Answer<Integer> answer = PACK.on(day).ask(Parameter.integer(name));

        assertThat(answer.find()).contains(value);
        assertThat(answer.version().orElseThrow().citation()).hasToString(citation);
        assertThat(answer.version().orElseThrow().confidence().code()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "cooperative.members.foreign-share.limit, 2024-07-01, 35%, law:17/2023/QH15#30.7",
        "union.members.foreign-share.limit, 2024-07-01, 35%, law:17/2023/QH15#34.6",
        "cooperative.capital.member-share.maximum, 2024-06-30, 20%, law:23/2012/QH13#17",
        "cooperative.capital.member-share.maximum, 2024-07-01, 30%, law:17/2023/QH15#74.1",
        "union.capital.member-share.maximum, 2024-06-30, 30%, law:23/2012/QH13#17",
        "union.capital.member-share.maximum, 2024-07-01, 40%, law:17/2023/QH15#74.1",
        "cooperative.capital.linked-share.maximum, 2024-07-01, 30%, law:17/2023/QH15#74.2",
        "union.capital.linked-share.maximum, 2024-07-01, 40%, law:17/2023/QH15#74.2",
        "cooperative.capital.foreign-share.maximum, 2024-07-01, 30%, law:17/2023/QH15#74.3",
        "union.capital.foreign-share.maximum, 2024-07-01, 30%, law:17/2023/QH15#74.3",
    })
    void sharesHoldOnTheirDays(String name, LocalDate day, String value, String citation) {
        Answer<Ratio> answer = PACK.on(day).ask(Parameter.ratio(name));

        assertThat(answer.find()).contains(Ratio.parse(value));
        assertThat(answer.version().orElseThrow().citation()).hasToString(citation);
    }

    @ParameterizedTest
    @CsvSource({
        "cooperative.members.official.age.minimum, 2013-07-01",
        "cooperative.members.official.age.minimum, 2024-06-30",
        "suspension.notice.minimum, 2024-06-30",
        "suspension.length.maximum, 2024-06-30",
        "suspension.length.maximum, 2024-07-17",
    })
    void whatNoSourceSupportsIsNotSupplied(String name, LocalDate day) {
        Answer<Integer> answer = PACK.on(day).ask(Parameter.integer(name));

        assertThat(answer).isInstanceOf(Answer.NotSupplied.class);
        assertThat(answer.find()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cooperative.members.minimum, 2013-06-30",
        "group.members.age.minimum, 2019-11-25",
        "cooperative.members.capital-linked.age.minimum, 2024-06-30",
        "group.suspension.notice.minimum, 2024-07-17",
        "group.conversion.activity.minimum, 2024-06-30",
    })
    void nothingIsInForceBeforeTheFirstVersionOrInADeclaredGap(String name, LocalDate day) {
        assertThat(PACK.on(day).ask(Parameter.integer(name))).isInstanceOf(Answer.NotInForce.class);
    }

    @Test
    void nothingShipsThatIsMerelyRecalled() {
        assertThat(PACK.parameters().rows())
                .filteredOn(DatedValue::isSupplied)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.confidence().isSupported())
                        .as(row.toString())
                        .isTrue());
    }

    @Test
    void theTwoLawsFollowEachOtherOnTheFirstOfJuly2024() {
        LegalInstrument old =
                PACK.findInstrument(InstrumentId.parse("law:23/2012/QH13")).orElseThrow();
        LegalInstrument current =
                PACK.findInstrument(InstrumentId.parse("law:17/2023/QH15")).orElseThrow();

        assertThat(old.inForceUntil()).contains(LocalDate.of(2024, 7, 1)).isEqualTo(current.inForceFrom());
        assertThat(current.title(Messages.VIETNAMESE)).isEqualTo("Luật Hợp tác xã");
        assertThat(PACK.instruments()).contains(old, current);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 2024-06-30, false", // the provision does not apply yet
        "2024-06-30, 2024-07-01, true",
        "2024-06-30, 2025-12-31, true",
        "2024-06-30, 2026-01-01, false",
        "2024-07-01, 2025-01-01, false", // formed under the new law
    })
    void oldCharterHasEighteenMonthsToAdapt(LocalDate formedOn, LocalDate day, boolean spared) {
        assertThat(PACK.on(day).transition("R-LIF-21", formedOn).isPresent()).isEqualTo(spared);
    }

    @Test
    void aParameterNobodyDeclaredIsAMistakeOfTheCaller() {
        Law law = PACK.on(LocalDate.of(2025, 1, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> law.ask(Parameter.integer("cooperative.members.minimun")))
                .withMessageContaining("cooperative.members.minimum");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> law.ask(Parameter.ratio("cooperative.members.minimum")))
                .withMessageContaining("members");
    }

    @Test
    void aChangeOfLawIsAChangeDay() {
        assertThat(PACK.parameters().changeDays(Parameter.integer("group.members.minimum")))
                .containsExactly(LocalDate.of(2013, 7, 1), LocalDate.of(2019, 11, 25), LocalDate.of(2024, 7, 1));
        assertThat(PACK.parameters().rows("group.members.minimum"))
                .extracting(DatedValue::period)
                .isEqualTo(List.of(
                        EffectivePeriod.parse("2013-07-01/2019-11-25"),
                        EffectivePeriod.parse("2019-11-25/2024-07-01"),
                        EffectivePeriod.parse("2024-07-01/..")));
    }
}
