package vn.htx.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.filing.FilingId;
import vn.htx.core.governance.ElectOfficer;
import vn.htx.core.law.Finding;
import vn.htx.core.organization.OrganizationAct;
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

/** The whole province, filed into a REGISTER. */
class FilledRegisterTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 31);
    private static final LocalDate REVIEWED = LocalDate.of(2023, 9, 30);

    private static final SampleProvince PROVINCE = FilledProvince.PROVINCE;
    private static final Register REGISTER = FilledProvince.REGISTER;
    private static final List<Decision> DECISIONS = FilledProvince.DECISIONS;

    private static long count(StatisticsQuery query, AsOf asOf) {
        return REGISTER.view(asOf).count(query).total();
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
    void every_filing_is_accepted() {
        assertThat(DECISIONS).allMatch(Decision::isAccepted);
    }

    @Test
    void rules_on_members_remark_as_declared() {
        Map<FilingId, List<String>> remarks = new LinkedHashMap<>();
        List<Filing> filings = PROVINCE.filings();
        for (int i = 0; i < filings.size(); i++) {
            List<String> rules =
                    rules(i).filter(rule -> rule.startsWith("R-MEM-")).toList();
            if (!rules.isEmpty()) {
                remarks.put(filings.get(i).id(), rules);
            }
        }
        assertThat(remarks).isEqualTo(PROVINCE.declaredRemarks());
        assertThat(remarks).hasSizeBetween(15, 60);
    }

    @Test
    void other_rules_remark_on_what_is_planned_to_go_wrong_and_on_boards_elected_one_by_one() {
        Set<String> planned = PROVINCE.plannedFindings().stream()
                .map(finding -> finding.organization() + " " + finding.rule())
                .collect(Collectors.toSet());
        List<Filing> filings = PROVINCE.filings();
        for (int i = 0; i < filings.size(); i++) {
            Act act = filings.get(i).act();
            Predicate<String> explained = rule -> (rule.equals("R-GOV-21") && act instanceof ElectOfficer)
                    || (act instanceof OrganizationAct about && planned.contains(about.organization() + " " + rule));
            assertThat(rules(i).filter(rule -> !rule.startsWith("R-MEM-") && !rule.equals("R-LIF-14-IDLE")))
                    .as("%s %s", filings.get(i).id(), act)
                    .allMatch(explained);
        }
    }

    private static Stream<String> rules(int filing) {
        return DECISIONS.get(filing).orElseThrow().remarks().stream().map(Finding::rule);
    }

    @Test
    void entries_have_the_sequences_corrections_count_on() {
        assertThat(DECISIONS).hasSameSizeAs(PROVINCE.filings());
        assertThat(DECISIONS.get(DECISIONS.size() - 1).orElseThrow().entry().sequence())
                .isEqualTo(DECISIONS.size());
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
        assertThat(REGISTER.verify(checked -> {}).faults()).isEmpty();
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
                    .isEqualTo(REGISTER.entries(filed - 1)
                            .findFirst()
                            .orElseThrow()
                            .digest());
        }
    }
}
