package vn.htx.core.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.History;

class CharterTest {

    private static final OrganizationId COOP = new OrganizationId("coop-1");

    private static AdoptCharter first(Provision... provisions) {
        return new AdoptCharter(COOP, "1", Optional.empty(), false, List.of(provisions));
    }

    private static Provision sets(CharterParameter parameter, String value) {
        return new Provision(parameter, value);
    }

    private static Charter on(History history, String day) {
        return Charter.of(history, COOP, LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "MINIMUM_CONTRIBUTION, 0",
        "MINIMUM_CONTRIBUTION, 1500000",
        "INTERNAL_FUND_RATE, 0%",
        "INTERNAL_FUND_RATE, 1/3",
        "INTERNAL_FUND_RATE, 100%",
        "BOARD_SIZE, 0",
        "BOARD_SIZE, 999999999",
        "TRANSFER_ALLOWED, true",
        "TRANSFER_ALLOWED, false",
        "FISCAL_YEAR_END, 12-31",
        "FISCAL_YEAR_END, 02-29",
        "UNION_VOTES, equal",
        "UNION_VOTES, by-members"
    })
    void aValueIsOfItsForm(CharterParameter parameter, String value) {
        assertThat(sets(parameter, value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "MINIMUM_CONTRIBUTION, -1, negative",
        "MINIMUM_CONTRIBUTION, 01, written '1'",
        "MINIMUM_CONTRIBUTION, 1.5, amount",
        "INTERNAL_FUND_RATE, 101%, between",
        "INTERNAL_FUND_RATE, -1%, between",
        "INTERNAL_FUND_RATE, 1/2, written '50%'",
        "BOARD_SIZE, -1, whole number",
        "BOARD_SIZE, 1000000000, whole number",
        "BOARD_SIZE, five, whole number",
        "TRANSFER_ALLOWED, yes, written 'false'",
        "FISCAL_YEAR_END, 13-31, month",
        "FISCAL_YEAR_END, 31/12, month",
        "UNION_VOTES, by-capital, by-members"
    })
    void aValueOfAnotherFormIsNoValue(CharterParameter parameter, String value, String said) {
        assertThatThrownBy(() -> sets(parameter, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(parameter.name())
                .hasMessageContaining(said);
    }

    @Test
    void aCharterIsReadInItsForms() {
        Charter charter = on(
                History.empty()
                        .and(
                                "2024-08-01",
                                first(
                                        sets(CharterParameter.MINIMUM_CONTRIBUTION, "1000000"),
                                        sets(CharterParameter.EXTERNAL_FUND_RATE, "5%"),
                                        sets(CharterParameter.BOARD_SIZE, "5"),
                                        sets(CharterParameter.TRANSFER_ALLOWED, "true"),
                                        sets(CharterParameter.FISCAL_YEAR_END, "12-31"),
                                        sets(CharterParameter.UNION_VOTES, "by-members"))),
                "2024-08-01");
        assertThat(charter.findMoney(CharterParameter.MINIMUM_CONTRIBUTION)).contains(Dong.of(1_000_000));
        assertThat(charter.findRatio(CharterParameter.EXTERNAL_FUND_RATE)).contains(Ratio.ofPercent(5));
        assertThat(charter.findNumber(CharterParameter.BOARD_SIZE)).isEqualTo(OptionalInt.of(5));
        assertThat(charter.findFlag(CharterParameter.TRANSFER_ALLOWED)).contains(true);
        assertThat(charter.findDayOfYear(CharterParameter.FISCAL_YEAR_END)).contains(MonthDay.of(12, 31));
        assertThat(charter.findUnionVotes()).contains(UnionVotes.BY_MEMBERS);
        assertThat(charter.find(CharterParameter.BOARD_SIZE)).contains("5");
        assertThat(charter.findVersion().map(CharterFacts.Version::version)).contains("1");
        assertThatThrownBy(() -> charter.findMoney(CharterParameter.BOARD_SIZE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasNotFiledIsNotSet() {
        Charter none = on(History.empty().and("2024-08-01", first()), "2024-07-31");
        assertThat(none.findVersion()).isEmpty();
        assertThat(none.findNumber(CharterParameter.BOARD_SIZE)).isEmpty();
        assertThat(none.findUnionVotes()).isEmpty();
    }

    @Test
    void anAmendmentChangesWhatItNamesAndANewCharterEverything() {
        History history = History.empty()
                .and(
                        "2024-08-01",
                        first(
                                sets(CharterParameter.BOARD_SIZE, "5"),
                                sets(CharterParameter.BOARD_TERM_YEARS, "3"),
                                sets(CharterParameter.TRANSFER_ALLOWED, "false")))
                .and(
                        "2025-01-01",
                        new AmendCharter(
                                COOP,
                                "2",
                                Optional.of(new MeetingId("dh-2024")),
                                true,
                                List.of(sets(CharterParameter.BOARD_SIZE, "7")),
                                List.of(CharterParameter.TRANSFER_ALLOWED)))
                .and(
                        "2026-01-01",
                        new AdoptCharter(
                                COOP,
                                "3",
                                Optional.empty(),
                                true,
                                List.of(sets(CharterParameter.BOARD_TERM_YEARS, "4"))));
        assertThat(on(history, "2024-12-31").findNumber(CharterParameter.BOARD_SIZE))
                .isEqualTo(OptionalInt.of(5));
        Charter amended = on(history, "2025-01-01");
        assertThat(amended.findNumber(CharterParameter.BOARD_SIZE)).isEqualTo(OptionalInt.of(7));
        assertThat(amended.findNumber(CharterParameter.BOARD_TERM_YEARS)).isEqualTo(OptionalInt.of(3));
        assertThat(amended.findFlag(CharterParameter.TRANSFER_ALLOWED)).isEmpty();
        assertThat(amended.findVersion())
                .contains(new CharterFacts.Version(COOP, "2", Optional.of(new MeetingId("dh-2024")), true));
        Charter replaced = on(history, "2026-01-01");
        assertThat(replaced.findNumber(CharterParameter.BOARD_SIZE)).isEmpty();
        assertThat(replaced.findNumber(CharterParameter.BOARD_TERM_YEARS)).isEqualTo(OptionalInt.of(4));
    }

    @Test
    void aCharterSetsAParameterOnceAndHasAName() {
        Provision five = sets(CharterParameter.BOARD_SIZE, "5");
        assertThatThrownBy(() -> first(five, five)).hasMessageContaining("twice");
        assertThatThrownBy(() -> new AdoptCharter(COOP, " ", Optional.empty(), true, List.of()))
                .hasMessageContaining("name");
        assertThatThrownBy(() -> new AmendCharter(
                        COOP, "2", Optional.empty(), true, List.of(five), List.of(CharterParameter.BOARD_SIZE)))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new AmendCharter(
                        COOP,
                        "2",
                        Optional.empty(),
                        true,
                        List.of(),
                        List.of(CharterParameter.BOARD_SIZE, CharterParameter.BOARD_SIZE)))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new AmendCharter(COOP, "", Optional.empty(), true, List.of(), List.of()))
                .hasMessageContaining("name");
    }

    @Test
    void aVersionIsNamedOnceAndAnAmendmentNeedsACharter() {
        assertThat(first().premises().toString())
                .contains("charter_version[coop-1]{version=1} NEVER")
                .contains("organization[coop-1] PRESENT");
        assertThat(new AmendCharter(COOP, "2", Optional.empty(), true, List.of(), List.of())
                        .premises()
                        .toString())
                .contains("charter_version[coop-1] PRESENT")
                .contains("charter_version[coop-1]{version=2} NEVER")
                .contains("organization[coop-1] PRESENT");
    }

    @Test
    void actsAreWrittenAndReadBack() {
        AdoptCharter act = new AdoptCharter(
                COOP,
                "1",
                Optional.of(new MeetingId("dh-1")),
                true,
                List.of(sets(CharterParameter.FISCAL_YEAR_END, "12-31")));
        assertThat(RecordMapper.read(AdoptCharter.class, RecordMapper.write(act), ""))
                .isEqualTo(act);
    }
}
