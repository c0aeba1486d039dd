package vn.htx.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.core.statistics.Measure.CHARTER_CAPITAL;
import static vn.htx.core.statistics.Measure.ORGANIZATIONS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;

class KnownFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);
    private static final OrganizationId COOP_1 = new OrganizationId("coop-1");

    private final SmallRegister register = new SmallRegister();

    @Test
    void aFigureStaysReadableAsItWasKnownBeforeALateFiling() {
        register.file("2024-01-01", Draft.of("coop-1").withCapital(500).cooperative());
        long june =
                register.file("2024-01-01", Draft.of("coop-2").withCapital(300).cooperative());
        long late = register.file("2025-02-01", new DissolveOrganization(COOP_1));
        StatisticsQuery organizations = StatisticsQuery.stock(ORGANIZATIONS, DAY);

        assertThat(register.countKnownAt(0, organizations).total()).isZero();
        assertThat(register.countKnownAt(june, organizations).total()).isEqualTo(2);
        assertThat(register.countKnownAt(late, organizations).total()).isEqualTo(1);
        assertThat(register.count(organizations).total()).isEqualTo(1);
    }

    @Test
    void aBackdatedChangeAltersTheFlowOnlyForThoseWhoKnowOfIt() {
        register.file("2024-01-01", Draft.of("coop-1").withCapital(500).cooperative());
        long before = register.file("2025-04-01", new ChangeCharterCapital(COOP_1, Dong.of(900)));
        register.file("2025-02-01", new ChangeCharterCapital(COOP_1, Dong.of(400)));
        StatisticsQuery capital = StatisticsQuery.flow(CHARTER_CAPITAL, SmallRegister.days("2025-01-01", "2025-12-31"));

        assertThat(register.countKnownAt(before, capital).rows())
                .containsExactly(StatisticsTable.Row.flow(List.of(), 500, 400, 0));
        assertThat(register.count(capital).rows()).containsExactly(StatisticsTable.Row.flow(List.of(), 500, 500, 100));
    }
}
