package vn.htx.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.htx.core.filing.Filing;
import vn.htx.core.filing.FilingId;
import vn.htx.core.law.Finding;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;
import vn.htx.core.time.VietNamTime;

/** The whole province, filed into a register. */
class FilledRegisterTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 31);
    private static final LocalDate REVIEWED = LocalDate.of(2023, 9, 30);

    private static final SampleProvince PROVINCE = SampleProvince.backan();
    private static final SampleClock CLOCK = PROVINCE.clock();

    @SuppressWarnings("NullAway.Init")
    private static Register register;

    @SuppressWarnings("NullAway.Init")
    private static List<Decision> decisions;

    @BeforeAll
    static void fill() {
        register = Register.open(Settings.memory(), RegisterParts.standard().withClock(CLOCK));
        decisions = PROVINCE.fileInto(register, CLOCK);
    }

    @AfterAll
    static void close() {
        register.close();
    }

    private static long count(StatisticsQuery query, AsOf asOf) {
        return register.view(asOf).count(query).total();
    }

    private static void assertPublishedFigures(AsOf asOf) {
        StatisticsQuery organizations = StatisticsQuery.stock(Measure.ORGANIZATIONS, PUBLISHED);
        StatisticsQuery members = StatisticsQuery.stock(Measure.MEMBERSHIPS, PUBLISHED);
        assertThat(count(organizations.where(Dimension.KIND, "group"), asOf)).isEqualTo(672);
        assertThat(count(members.where(Dimension.KIND, "group"), asOf)).isEqualTo(7_750);
        assertThat(count(organizations.where(Dimension.KIND, "cooperative"), asOf))
                .isEqualTo(459);
        assertThat(count(members.where(Dimension.KIND, "cooperative"), asOf)).isEqualTo(5_552);
        assertThat(count(
                        organizations
                                .where(Dimension.KIND, "cooperative")
                                .where(Dimension.AGRICULTURAL, "agricultural"),
                        asOf))
                .isEqualTo(340);
        assertThat(count(organizations.where(Dimension.KIND, "union"), asOf)).isEqualTo(2);
        assertThat(count(
                        StatisticsQuery.stock(Measure.DISTINCT_MEMBERS, PUBLISHED)
                                .where(Dimension.KIND, "union"),
                        asOf))
                .isEqualTo(18);
    }

    @Test
    void every_filing_is_accepted_and_remarked_on_as_declared() {
        Map<FilingId, List<String>> remarks = new LinkedHashMap<>();
        List<Filing> filings = PROVINCE.filings();
        for (int i = 0; i < filings.size(); i++) {
            List<String> rules = decisions.get(i).orElseThrow().remarks().stream()
                    .map(Finding::rule)
                    .filter(rule -> !rule.equals("R-LIF-14-IDLE"))
                    .toList();
            if (!rules.isEmpty()) {
                remarks.put(filings.get(i).id(), rules);
            }
        }
        assertThat(remarks).isEqualTo(PROVINCE.declaredRemarks());
        assertThat(remarks).hasSizeBetween(15, 60);
    }

    @Test
    void entries_have_the_sequences_corrections_count_on() {
        assertThat(decisions).hasSameSizeAs(PROVINCE.filings());
        assertThat(decisions.get(decisions.size() - 1).orElseThrow().entry().sequence())
                .isEqualTo(decisions.size());
    }

    @Test
    void the_newspaper_s_figures_as_known_now() {
        assertPublishedFigures(AsOf.on(PUBLISHED));
    }

    @Test
    void the_newspaper_s_figures_as_known_then() {
        assertPublishedFigures(new AsOf(PUBLISHED, new Known.At(VietNamTime.startOf(PUBLISHED.plusDays(1)))));
    }

    @Test
    void the_field_review() {
        StatisticsQuery cooperatives =
                StatisticsQuery.stock(Measure.ORGANIZATIONS, REVIEWED).where(Dimension.KIND, "cooperative");
        assertThat(count(cooperatives, AsOf.on(REVIEWED))).isEqualTo(389);
        assertThat(count(cooperatives.where(Dimension.OPERATING, "operating"), AsOf.on(REVIEWED)))
                .isEqualTo(336);
        assertThat(count(cooperatives.where(Dimension.OPERATING, "not-operating"), AsOf.on(REVIEWED)))
                .isEqualTo(53);
    }

    @Test
    void some_are_suspended_when_the_figures_are_taken() {
        assertThat(count(
                        StatisticsQuery.stock(Measure.ORGANIZATIONS, PUBLISHED).where(Dimension.STATUS, "suspended"),
                        AsOf.on(PUBLISHED)))
                .isPositive();
    }

    @Test
    void the_register_is_sound() {
        assertThat(register.verify(checked -> {}).faults()).isEmpty();
    }

    @Test
    void filed_again_elsewhere_the_chain_is_the_same() {
        SampleClock clock = PROVINCE.clock();
        try (Register other =
                Register.open(Settings.memory(), RegisterParts.standard().withClock(clock))) {
            PROVINCE.days().subList(0, 300).forEach(day -> {
                clock.moveTo(day.recordedAt());
                other.fileAll(day.filings());
            });
            long filed = other.entries(0).count();
            assertThat(other.head())
                    .isEqualTo(register.entries(filed - 1)
                            .findFirst()
                            .orElseThrow()
                            .digest());
        }
    }
}
