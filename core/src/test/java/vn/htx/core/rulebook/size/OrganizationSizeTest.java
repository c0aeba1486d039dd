package vn.htx.core.rulebook.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Law;
import vn.htx.core.law.RulePack;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Sector;
import vn.htx.core.rulebook.History;
import vn.htx.core.size.SizeClass;
import vn.htx.core.size.SizeInput;

class OrganizationSizeTest {

    private static final RulePack PACK = History.RULEBOOK.pack();

    private static Law law(String day) {
        return PACK.on(LocalDate.parse(day));
    }

    private static SizeInput input(long members, long revenueMillions, long capitalMillions) {
        return new SizeInput(members, Dong.of(revenueMillions * 1_000_000), Dong.of(capitalMillions * 1_000_000));
    }

    @ParameterizedTest
    @CsvSource({
        "300, 50000, 0, LARGE",
        "299, 60000, 20000, MEDIUM",
        "400, 1000, 9000, MEDIUM",
        "49, 100000, 100000, MICRO",
        "300, 1900, 900, MICRO",
        "50, 2000, 0, SMALL"
    })
    void agriculturalCooperatives(long members, long revenue, long capital, SizeClass expected) {
        OrganizationSize size =
                OrganizationSize.of(Sector.AGRICULTURE, input(members, revenue, capital), law("2025-03-20"));
        assertThat(size.size()).contains(expected);
        assertThat(size.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "INDUSTRY_CONSTRUCTION, 100, LARGE",
        "INDUSTRY_CONSTRUCTION, 99,",
        "FINANCE, 1000,",
        "TRADE_SERVICES, 1000,"
    })
    void whatWasNotFoundLeavesItOpen(Sector field, long members, @Nullable SizeClass expected) {
        OrganizationSize size = OrganizationSize.of(field, input(members, 80_000, 0), law("2025-03-20"));
        assertThat(size.size()).isEqualTo(Optional.ofNullable(expected));
        assertThat(size.missing().isEmpty()).isEqualTo(expected != null);
    }

    @Test
    void theThresholdMissingIsNamed() {
        assertThat(OrganizationSize.of(Sector.FINANCE, input(1, 1, 1), law("2025-03-20"))
                        .missing())
                .containsExactly(
                        "size.finance.large.members", "size.finance.large.revenue", "size.finance.large.capital");
        assertThat(OrganizationSize.parameters()).hasSize(36);
    }

    @ParameterizedTest
    @CsvSource({
        "AGRICULTURE, 300, true",
        "AGRICULTURE, 299, false",
        "INDUSTRY_CONSTRUCTION, 100, true",
        "INDUSTRY_CONSTRUCTION, 99, false",
        "FINANCE, 1000,"
    })
    void thatItIsNotLargeMayBeKnownWithoutTheClass(Sector field, long members, @Nullable Boolean expected) {
        assertThat(OrganizationSize.of(field, input(members, 80_000, 0), law("2025-03-20"))
                        .isLarge())
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void thresholdsBeginWithTheDecree() {
        assertThat(OrganizationSize.firstDay(law("2024-10-31"))).isEmpty();
        assertThat(OrganizationSize.firstDay(law("2025-03-20"))).contains(LocalDate.of(2024, 11, 1));
    }

    @Test
    void beforeTheDecreeThereAreNone() {
        OrganizationSize before = OrganizationSize.of(Sector.AGRICULTURE, input(300, 50_000, 0), law("2024-10-31"));
        assertThat(before.size()).isEmpty();
        assertThat(before.missing()).isEmpty();
        assertThat(OrganizationSize.of(Sector.AGRICULTURE, input(300, 50_000, 0), law("2024-11-01"))
                        .size())
                .contains(SizeClass.LARGE);
    }

    @ParameterizedTest
    @CsvSource({"2020-03-31,", "2020-04-01, SMALL", "2024-06-30, SMALL", "2024-07-01,"})
    void theScalesOf2020(String day, @Nullable SizeClass expected) {
        assertThat(OrganizationSize.byMembers(300, law(day))).isEqualTo(Optional.ofNullable(expected));
        assertThat(OrganizationSize.byCapital(Dong.of(4_999_999_999L), law(day)))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void capitalOfFiveThousandMillionAndMoreIsNotConfirmed() {
        assertThat(OrganizationSize.byCapital(Dong.of(999_999_999L), law("2021-01-01")))
                .contains(SizeClass.MICRO);
        assertThat(OrganizationSize.byCapital(Dong.of(5_000_000_000L), law("2021-01-01")))
                .isEmpty();
    }
}
