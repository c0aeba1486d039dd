package vn.htx.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Sector;

/** On the days of published figures the province has those figures, whatever the seed. */
class PublishedFiguresTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 31);
    private static final Map<Long, Tally> TALLIES = new ConcurrentHashMap<>();

    private static Tally tally(long seed) {
        return TALLIES.computeIfAbsent(
                seed, made -> new Tally(SampleProvince.backan(made).filings()));
    }

    @ParameterizedTest
    @ValueSource(longs = {SampleProvince.SEED, 1, 2, 3, -42})
    void the_newspaper_s_figures_of_May_2025(long seed) {
        Tally tally = tally(seed);
        assertThat(tally.existing(OrganizationKind.GROUP, PUBLISHED)).hasSize(672);
        assertThat(tally.members(OrganizationKind.GROUP, PUBLISHED)).hasSize(7_750);
        assertThat(tally.existing(OrganizationKind.COOPERATIVE, PUBLISHED)).hasSize(459);
        assertThat(tally.members(OrganizationKind.COOPERATIVE, PUBLISHED)).hasSize(5_552);
        assertThat(tally.cooperatives(Sector::isAgricultural, PUBLISHED)).isEqualTo(340);
        assertThat(tally.cooperatives(sector -> !sector.isAgricultural(), PUBLISHED))
                .isEqualTo(119);
        assertUnions(tally, PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(longs = {SampleProvince.SEED, 1, 2, 3, -42})
    void the_field_review_of_September_2023(long seed) {
        LocalDate reviewed = LocalDate.of(2023, 9, 30);
        Tally tally = tally(seed);
        assertThat(tally.existing(OrganizationKind.COOPERATIVE, reviewed)).hasSize(389);
        assertThat(tally.operating(reviewed)).hasSize(389);
        assertThat(tally.operating(reviewed).values())
                .filteredOn(found -> found)
                .hasSize(336);
        assertThat(tally.operating(LocalDate.of(2023, 8, 31))).isEmpty();
        assertUnions(tally, reviewed);
    }

    @ParameterizedTest
    @ValueSource(longs = {SampleProvince.SEED, 1, 2, 3, -42})
    void the_cooperatives_of_2018(long seed) {
        assertThat(tally(seed).existing(OrganizationKind.COOPERATIVE, LocalDate.of(2018, 12, 31)))
                .hasSize(160);
    }

    @ParameterizedTest
    @ValueSource(longs = {SampleProvince.SEED, 1, 2, 3, -42})
    void figures_whose_sources_disagree_are_not_reproduced(long seed) {
        Tally tally = tally(seed);
        assertThat(tally.existing(OrganizationKind.COOPERATIVE, LocalDate.of(2015, 12, 31)))
                .hasSizeBetween(1, 211);
        assertThat(tally.existing(OrganizationKind.GROUP, LocalDate.of(2024, 6, 30)))
                .hasSizeLessThan(655);
        assertThat(tally.members(OrganizationKind.COOPERATIVE, LocalDate.of(2023, 9, 30)))
                .hasSizeLessThan(3_752);
    }

    @ParameterizedTest
    @ValueSource(longs = {SampleProvince.SEED, 1})
    void nothing_exists_before_the_law_of_2012_is_in_force_and_life_goes_on_after_the_figures(long seed) {
        Tally tally = tally(seed);
        assertThat(tally.existing(OrganizationKind.COOPERATIVE, LocalDate.of(2013, 6, 30)))
                .isEmpty();
        assertThat(tally.existing(OrganizationKind.COOPERATIVE, LocalDate.of(2013, 7, 1)))
                .isNotEmpty();
        assertThat(tally.existing(OrganizationKind.COOPERATIVE, LocalDate.of(2025, 10, 31)))
                .hasSize(468);
        assertThat(tally.cooperatives(Sector::isAgricultural, LocalDate.of(2025, 10, 31)))
                .isNotEqualTo(340);
    }

    private static void assertUnions(Tally tally, LocalDate day) {
        assertThat(tally.existing(OrganizationKind.UNION, day)).hasSize(2);
        Set<OrganizationId> cooperatives = new HashSet<>();
        tally.members(OrganizationKind.UNION, day)
                .forEach(member -> cooperatives.add(new OrganizationId(member.value())));
        assertThat(tally.members(OrganizationKind.UNION, day)).hasSize(18);
        assertThat(cooperatives).hasSize(18);
        assertThat(tally.existing(OrganizationKind.COOPERATIVE, day)).containsAll(cooperatives);
    }
}
