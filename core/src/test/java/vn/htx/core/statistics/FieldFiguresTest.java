package vn.htx.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.ChangeSector;
import vn.htx.core.organization.ClassifyField;
import vn.htx.core.organization.NationalField;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.organization.Sector;
import vn.htx.core.support.AwardSupport;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.SupportKind;
import vn.htx.core.support.SupportLine;
import vn.htx.core.time.EffectivePeriod;

/** Fields finer than agricultural or not, and the young workers of the programme of 2021–2025. */
class FieldFiguresTest {

    private final SmallRegister register = new SmallRegister();

    @BeforeEach
    void threeCooperativesOfWhichTwoAreNotAgricultural() {
        register.file("2023-01-10", Draft.of("coop-1").cooperative());
        register.file("2023-01-10", Draft.of("coop-2").cooperative());
        register.file("2023-01-10", Draft.of("coop-3").cooperative());
        register.file("2023-01-10", Draft.of("group-1").group());
        turn("coop-1", "2023-01-10", Sector.AGRICULTURE);
        turn("coop-2", "2023-01-10", Sector.TRADE_SERVICES);
        turn("coop-3", "2023-01-10", Sector.FINANCE);
        turn("group-1", "2023-01-10", Sector.FINANCE);
    }

    private void turn(String organization, String day, Sector sector) {
        register.file(day, new ChangeSector(new OrganizationId(organization), sector));
    }

    private void classify(String organization, String day, NationalField field) {
        register.file(day, new ClassifyField(new OrganizationId(organization), field));
    }

    private Optional<Ratio> value(String id, String period) {
        return Indicators.get(id).value(register.asOf("2026-06-30"), EffectivePeriod.parse(period), Optional.empty());
    }

    private void assertOn(String day, String id, long expected) {
        EffectivePeriod that = SmallRegister.days(day, day);
        assertThat(Indicators.get(id).value(register.asOf("2026-06-30"), that, Optional.empty()))
                .as(id)
                .contains(Ratio.of(expected, 1));
    }

    @Test
    void aCooperativeIsInTheFieldItWasClassedInLast() {
        classify("coop-2", "2023-02-01", NationalField.TRADE_SERVICE);
        classify("coop-2", "2024-02-01", NationalField.TRANSPORT);
        classify("coop-3", "2023-02-01", NationalField.CREDIT_FUND);

        assertOn("2024-01-31", "cooperatives.fields.trade-service", 1);
        assertOn("2024-01-31", "cooperatives.fields.classed", 2);
        assertOn("2024-02-01", "cooperatives.fields.trade-service", 0);
        assertOn("2024-02-01", "cooperatives.fields.transport", 1);
        assertOn("2024-02-01", "cooperatives.fields.credit-fund", 1);
    }

    @Test
    void whoIsAgriculturalOrNoCooperativeIsInNone() {
        classify("coop-1", "2023-02-01", NationalField.OTHER);
        classify("group-1", "2023-02-01", NationalField.OTHER);
        classify("coop-2", "2023-02-01", NationalField.OTHER);
        turn("coop-2", "2024-01-01", Sector.AGRICULTURE);

        assertOn("2023-12-31", "cooperatives.fields.other", 1);
        assertOn("2024-01-01", "cooperatives.fields.other", 0);
    }

    @Test
    void groupsAreToldApartByTheDeclaredField() {
        assertOn("2023-12-31", "groups.finance", 1);
        assertOn("2023-12-31", "groups.trade-services", 0);
        assertOn("2023-12-31", "cooperatives.finance", 1);
    }

    @Test
    void onlyTheMeasureForYoungWorkersCountsThem() {
        award("a-1", "ct-1804.lao-dong-tre");
        award("a-2", "ct-1804.lao-dong-tre");
        award("a-3", "ct-1804.xuc-tien");

        assertThat(value("support.young-workers.cooperatives", "2024-01-01/2025-01-01"))
                .contains(Ratio.of(1, 1));
        assertThat(value("support.awards", "2024-01-01/2025-01-01")).contains(Ratio.of(3, 1));
    }

    private void award(String award, String measure) {
        register.file(
                "2024-05-02",
                new AwardSupport(
                        new Reference(award),
                        new SupportLine(
                                new Reference("ct-1804"),
                                new Reference(measure),
                                SupportKind.PEOPLE,
                                Beneficiary.of(new OrganizationId("coop-2"))),
                        Optional.empty(),
                        2024,
                        Dong.of(10),
                        Optional.empty(),
                        Optional.empty()));
    }
}
