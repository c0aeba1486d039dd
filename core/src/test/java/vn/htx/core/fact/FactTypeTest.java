package vn.htx.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.Column.Kind;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Origin;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.people.MemberId;
import vn.htx.core.policy.PolicyFacts;
import vn.htx.core.tck.Harvests;
import vn.htx.core.tck.Harvests.Crop;

class FactTypeTest {

    record Parcel(
            OrganizationId owner, long number, Optional<String> note, Optional<Boolean> leased, List<String> tags) {}

    record Plot(OrganizationId owner, long number, Optional<String> note) {}

    record Rate(OrganizationId owner, BigDecimal rate) {}

    record Nested(OrganizationId owner, Plot plot) {}

    record Anything(OrganizationId owner, Object thing) {}

    private static FactType.Builder<Plot> plots() {
        return FactType.describe("plot", Plot.class).about("farm", "owner").each("number");
    }

    private static void assertRefused(FactType.Builder<?> description, String because) {
        assertThatThrownBy(description::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(because);
    }

    @Test
    void aDescriptionFollowsFromTheRecord() {
        FactType<Plot> type = plots().lookup("note").tally("owner").build();
        assertThat(type.columns())
                .containsExactly(
                        new Column("owner", Kind.TEXT, false, true),
                        new Column("number", Kind.WHOLE, false, true),
                        new Column("note", Kind.TEXT, true, false));
        assertThat(type.keyColumns()).containsExactly("owner", "number");
        assertThat(type.subjectColumns()).containsExactly("owner");
        assertThat(type.tallies()).containsExactly(new Tally("plot", List.of("owner"), Optional.empty()));
    }

    @Test
    void aTallyOnlyOfSomeGroupsIsGroupedByWhatTheyHaveInCommon() {
        Tally.Only two = new Tally.Only("number", Set.of(2L));
        Tally tally = plots().tally(two, "owner", "number").build().tallies().get(0);
        assertThat(tally.keeps(List.of("m-1", 2L))).isTrue();
        assertThat(tally.keeps(List.of("m-1", 3L))).isFalse();
        assertThatThrownBy(() -> tally.requireKept(List.of("m-1", 3L)))
                .hasMessage("the tally of plot by [owner, number] keeps only [2], not [m-1, 3]");
        var builder = plots();
        assertThatThrownBy(() -> builder.tally(two, "owner"))
                .hasMessage("plot: a tally only of some number is grouped by it; it is grouped by [owner]");
    }

    @Test
    void columnsAreOfTheKindTheirComponentsAreWrittenAs() {
        assertThat(Harvests.HARVEST.columns())
                .extracting(Column::kind)
                .containsExactly(
                        Kind.TEXT,
                        Kind.WHOLE,
                        Kind.DATE,
                        Kind.FLAG,
                        Kind.TEXT,
                        Kind.WHOLE,
                        Kind.WHOLE,
                        Kind.TEXT,
                        Kind.TEXT,
                        Kind.DATE,
                        Kind.FLAG,
                        Kind.WHOLE,
                        Kind.WHOLE,
                        Kind.WHOLE,
                        Kind.TEXT);
        assertThat(PolicyFacts.DOCUMENT.columns().get(PolicyFacts.DOCUMENT.position("firstYear")))
                .isEqualTo(new Column("firstYear", Kind.WHOLE, true, false));
    }

    @Test
    void columnsThatAreNotThereAreRefused() {
        assertRefused(plots().each("size"), "size");
        assertRefused(plots().lookup("size"), "size");
        assertRefused(plots().tally("size"), "size");
        assertRefused(plots().about("farm", "farm"), "farm");
    }

    @Test
    void keysAndTalliesAreNeverEmpty() {
        assertRefused(plots().each("note"), "note is optional");
        assertRefused(plots().tally("owner", "note"), "note is optional");
    }

    @Test
    void aKeyNamesASubjectAndEachColumnOnce() {
        assertRefused(FactType.describe("plot", Plot.class).about("farm"), "a key names a subject");
        assertRefused(plots().each("owner"), "each column once");
        assertRefused(plots().each("number", "number"), "each column once");
    }

    @Test
    void aSubjectIsNamedByIds() {
        assertRefused(FactType.describe("plot", Plot.class).about("farm", "number"), "as text");
    }

    @Test
    void namesAreThoseOfTablesAndSubjects() {
        assertRefused(FactType.describe("Plot", Plot.class).about("farm", "owner"), "'Plot'");
        assertRefused(FactType.describe("plot-1", Plot.class).about("farm", "owner"), "'plot-1'");
        assertRefused(FactType.describe("", Plot.class).about("farm", "owner"), "''");
        assertRefused(FactType.describe("plot", Plot.class).about("A farm", "owner"), "A farm");
        assertRefused(FactType.describe("plot", Plot.class), "''");
    }

    @Test
    void aColumnHoldsOneThing() {
        assertRefused(FactType.describe("parcel", Parcel.class).about("farm", "owner"), "nothing nested");
        assertRefused(FactType.describe("nested", Nested.class).about("farm", "owner"), "nothing nested");
        assertRefused(FactType.describe("rate", Rate.class).about("farm", "owner"), "no document form");
        assertRefused(FactType.describe("anything", Anything.class).about("farm", "owner"), "no document form");
    }

    @Test
    void cellsAreReadBackAsTheValueTheyStandFor() {
        for (Harvests.Harvest harvest : List.of(Harvests.plain("coop-1", 1), Harvests.full("coop-1", 2))) {
            List<Object> cells = Harvests.HARVEST.cells(harvest);
            assertThat(Harvests.HARVEST.value(cells)).isEqualTo(harvest);
            assertThat(cells)
                    .allMatch(cell ->
                            cell == null || cell instanceof String || cell instanceof Long || cell instanceof Boolean);
        }
    }

    @Test
    void cellsAreTextWholeNumbersAndFlags() {
        assertThat(Harvests.HARVEST.cells(Harvests.full("coop-1", 2)))
                .isEqualTo(Arrays.asList(
                        "coop-1",
                        2L,
                        "2024-03-01",
                        true,
                        "star-anise",
                        Long.MAX_VALUE,
                        (long) Integer.MAX_VALUE,
                        "Vụ chè xuân",
                        "Chợ Bắc Kạn",
                        "2024-05-31",
                        false,
                        Long.MIN_VALUE,
                        -1L,
                        -7L,
                        "01840"));
        assertThat(Harvests.HARVEST.cells(Harvests.plain("coop-1", 1)).subList(8, 15))
                .containsOnlyNulls();
    }

    @Test
    void aValueStandsForTheSameCellAloneAsInItsRecord() {
        assertThat(FactType.cell(new OrganizationId("coop-1"))).isEqualTo("coop-1");
        assertThat(FactType.cell(Dong.of(5))).isEqualTo(5L);
        assertThat(FactType.cell(5)).isEqualTo(5L);
        assertThat(FactType.cell(true)).isEqualTo(true);
        assertThat(FactType.cell(Crop.STAR_ANISE)).isEqualTo("star-anise");
        assertThat(FactType.cell(LocalDate.of(2024, 7, 1))).isEqualTo("2024-07-01");
        assertThat(FactType.cell(Normalizer.normalize("Đức", Normalizer.Form.NFD)))
                .isEqualTo("Đức");
        assertThatThrownBy(() -> FactType.cell(List.of("x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSubjectIsMadeOfItsColumns() {
        MemberFacts.Membership membership = new MemberFacts.Membership(
                new OrganizationId("coop-1"),
                new MemberId("m-1"),
                MemberType.PERSON,
                true,
                true,
                false,
                AgeBand.ADULT,
                Origin.VIETNAMESE);
        assertThat(MemberFacts.MEMBERSHIP.subject(membership)).isEqualTo(new Subject("membership", "coop-1/m-1"));
        assertThat(Harvests.HARVEST.subject(Harvests.plain("coop-1", 7))).isEqualTo(new Subject("farm", "coop-1"));
        assertThat(Harvests.HARVEST.key(Harvests.plain("coop-1", 7)))
                .containsExactly("coop-1", 7L, "2024-02-10", false);
    }

    @Test
    void anEmptyCellCannotBePicked() {
        List<Object> cells = Harvests.HARVEST.cells(Harvests.plain("coop-1", 1));
        assertThat(Harvests.HARVEST.pick(List.of("crop", "plot"), cells)).containsExactly("rice", 1L);
        assertThatThrownBy(() -> Harvests.HARVEST.pick(List.of("buyer"), cells)).hasMessage("harvest.buyer is empty");
        assertThatThrownBy(() -> Harvests.HARVEST.position("nothing"))
                .hasMessageContaining("harvest has no column nothing");
    }

    @Test
    void questionsAreOfTheTypesOwnSubjects() {
        Subject organization = Subject.parse("organization:coop-1");
        assertThat(FactQuery.of(OrganizationFacts.SEAT, organization).where())
                .containsOnly(Map.entry("organization", "coop-1"));
        assertThatThrownBy(() -> FactQuery.of(MemberFacts.MEMBERSHIP, organization))
                .hasMessageContaining("is not about");
        assertThatThrownBy(() -> FactQuery.of(OrganizationFacts.SEAT, Subject.parse("membership:coop-1/m-1")))
                .hasMessageContaining("is not about");
        assertThatThrownBy(() -> FactQuery.all(OrganizationFacts.SEAT).where("nothing", 1))
                .hasMessageContaining("no column");
        assertThat(FactQuery.all(OrganizationFacts.EXISTENCE)
                        .where("kind", OrganizationKind.UNION)
                        .where())
                .containsEntry("kind", "union");
    }
}
