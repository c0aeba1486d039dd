package vn.htx.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.filing.Filing;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.founding.Founding;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.NameKey;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;
import vn.htx.core.register.View;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable.Row;
import vn.htx.core.time.AsOf;

/** The nation's totals are the published ones times the factor, exactly, as the register counts them. */
class NationTest {

    private static final Nation NATION = Nation.of(Nation.SEED).times(1, 300).withYearlyRecords(2);
    private static final NationMargins MARGINS = NATION.margins();

    private static Register register;
    private static View view;

    @BeforeAll
    static void file() {
        register = Register.open(Settings.memory(), RegisterParts.standard().withClock(NATION.clock()));
        NATION.fileInto(register, memberships -> {});
        view = register.view(AsOf.on(Nation.DAY));
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void the_published_totals_are_those_of_the_source() {
        NationMargins published = NationMargins.published();
        assertThat(published.cooperativeCount()).isEqualTo(33_557);
        assertThat(published.cooperativeCount() - published.cooperatives().get(NationField.AGRICULTURE))
                .isEqualTo(11_142);
        assertThat(published.charterCapital().amount()).isEqualTo(68_013_075_000_000L);
    }

    @Test
    void the_scaled_totals_are_the_published_ones_times_the_factor_rounded() {
        assertThat(MARGINS.cooperativeCount()).isEqualTo(112);
        assertThat(MARGINS.members()).isEqualTo(20_463);
        assertThat(MARGINS.foundedInYear()).isEqualTo(6);
        assertThat(MARGINS.groups()).isEqualTo(212);
        assertThat(MARGINS.groupMembers()).isEqualTo(3_149);
        assertThat(MARGINS.unions()).isEqualTo(1);
        assertThat(MARGINS.unionMembers()).isEqualTo(3);
        assertThat(MARGINS.capitalMillions()).isEqualTo(226_710);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "3,2", "1,7", "1,448", "1,1000", "1,7000"})
    void the_fields_add_up_at_every_scale(long numerator, long denominator) {
        NationMargins scaled = NationMargins.published().times(numerator, denominator);
        assertThat(scaled.cooperativeCount()).isEqualTo(Math.round(33_557.0 * numerator / denominator));
        NationMargins.published()
                .cooperatives()
                .forEach((field, count) -> assertThat(scaled.cooperatives().get(field))
                        .isBetween(count * numerator / denominator, count * numerator / denominator + 1));
    }

    @Test
    void a_factor_is_positive() {
        assertThatThrownBy(() -> NationMargins.published().times(0, 5)).hasMessageContaining("0/5");
    }

    @Test
    void organizations_by_kind() {
        assertThat(counted(Measure.ORGANIZATIONS, Dimension.KIND))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "group", MARGINS.groups(),
                        "cooperative", MARGINS.cooperativeCount(),
                        "union", MARGINS.unions()));
    }

    @Test
    void memberships_by_kind() {
        assertThat(counted(Measure.MEMBERSHIPS, Dimension.KIND))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "group", MARGINS.groupMembers(),
                        "cooperative", MARGINS.members(),
                        "union", MARGINS.unionMembers()));
    }

    /** At a seventh there are enough unions for a name to be met again; the whole nation is too much for a test. */
    @Test
    void no_two_cooperatives_or_unions_bear_names_that_could_be_confused() {
        List<OrganizationName> names = Nation.of(Nation.SEED)
                .times(1, 7)
                .filings()
                .map(Filing::act)
                .flatMap(act -> act instanceof FoundCooperative cooperative
                        ? Stream.of(cooperative.name())
                        : act instanceof FoundUnion union ? Stream.of(union.name()) : Stream.empty())
                .toList();

        assertThat(names).extracting(NameKey::of).doesNotHaveDuplicates();
    }

    @Test
    void nobody_is_a_member_twice_but_the_cooperatives_of_unions() {
        assertThat(view.count(StatisticsQuery.stock(Measure.DISTINCT_MEMBERS, Nation.DAY))
                        .total())
                .isEqualTo(MARGINS.memberships());
    }

    @Test
    void cooperatives_by_field() {
        Map<BusinessLine, Long> byLine = view.streamFacts(
                        FactQuery.all(OrganizationFacts.LINE).on(Nation.DAY))
                .map(known -> known.fact().value())
                .filter(line -> line.organization().value().startsWith("htx-"))
                .collect(Collectors.groupingBy(OrganizationFacts.Line::line, Collectors.counting()));
        MARGINS.cooperatives()
                .forEach((field, count) -> assertThat(byLine.getOrDefault(field.line(), 0L))
                        .as("%s", field)
                        .isEqualTo(count));
    }

    @Test
    void agricultural_cooperatives() {
        StatisticsQuery cooperatives = StatisticsQuery.stock(Measure.ORGANIZATIONS, Nation.DAY)
                .where(Dimension.KIND, "cooperative")
                .where(Dimension.AGRICULTURAL, "agricultural");
        assertThat(view.count(cooperatives).total())
                .isEqualTo(MARGINS.cooperatives().get(NationField.AGRICULTURE));
    }

    @Test
    void cooperatives_new_in_the_year() {
        StatisticsQuery founded = StatisticsQuery.stock(Measure.ORGANIZATIONS, Nation.DAY)
                .where(Dimension.KIND, "cooperative")
                .where(Dimension.YEAR_FOUNDED, "2024");
        assertThat(view.count(founded).total()).isEqualTo(MARGINS.foundedInYear());
    }

    @Test
    void charter_capital_of_the_cooperatives() {
        StatisticsQuery capital =
                StatisticsQuery.stock(Measure.CHARTER_CAPITAL, Nation.DAY).where(Dimension.KIND, "cooperative");
        assertThat(view.count(capital).total())
                .isEqualTo(MARGINS.charterCapital().amount());
    }

    @Test
    void organizations_sit_in_provinces_of_the_day() {
        assertThat(counted(Measure.ORGANIZATIONS, Dimension.PROVINCE))
                .doesNotContainKey(Dimension.NONE)
                .hasSizeGreaterThan(60);
    }

    @Test
    void every_individual_has_a_vault_record_and_nobody_else() {
        long people =
                NATION.filings().mapToLong(filing -> filing.people().size()).sum();
        StatisticsQuery persons =
                StatisticsQuery.stock(Measure.MEMBERSHIPS, Nation.DAY).where(Dimension.MEMBER_TYPE, "person");
        assertThat(view.count(persons).total()).isEqualTo(people);
    }

    @Test
    void cooperatives_have_figures_of_the_years_asked_for() {
        long existing = view.count(StatisticsQuery.stock(Measure.ORGANIZATIONS, LocalDate.of(2022, 12, 31))
                        .where(Dimension.KIND, "cooperative"))
                .total();
        assertThat(view.streamFacts(FactQuery.all(FinanceFacts.YEARLY_FIGURES).on(Nation.DAY))
                        .map(known -> known.fact().value())
                        .filter(figures -> figures.year() == 2022))
                .hasSize(Math.toIntExact(existing));
    }

    @Test
    void nothing_is_remarked_on() {
        assertThat(view.findings().map(finding -> finding.rule()).filter(rule -> rule.startsWith("R-MEM")))
                .isEmpty();
    }

    @Test
    void the_same_seed_makes_the_same_filings_and_another_seed_others() {
        List<Filing> filings = NATION.filings().toList();
        assertThat(NATION.filings().toList()).isEqualTo(filings);
        assertThat(Nation.of(7).times(1, 300).withYearlyRecords(2).filings().toList())
                .isNotEqualTo(filings);
    }

    @Test
    void filings_are_made_when_they_are_reached() {
        Filing first = Nation.of(Nation.SEED).filings().iterator().next();
        assertThat(((Founding) first.act()).kind()).isEqualTo(OrganizationKind.GROUP);
    }

    @Test
    void the_note_says_that_it_is_made_up() {
        assertThat(Nation.note(Locale.ENGLISH)).contains("made up");
        assertThat(Nation.note(Locale.forLanguageTag("vi"))).contains("không có thật");
    }

    private static Map<String, Long> counted(Measure measure, Dimension by) {
        return view.count(StatisticsQuery.stock(measure, Nation.DAY).by(by)).rows().stream()
                .collect(Collectors.toMap(row -> row.group().get(0), Row::closing, Long::sum, TreeMap::new));
    }
}
