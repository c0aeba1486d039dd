package vn.htx.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.example.ClubLaw;

/** A host supplies what the library lacks, or decides otherwise, with its own citation. */
class OverridesTest {

    private static final String PARAMETERS =
            "parameter,from,until,value,unit,instrument,article,clause,point,confidence,note\n";
    private static final String INSTRUMENTS = """
            id,title_vi,title_en,issued,from,until,issuer
            decision:12/2024/QĐ-UBND,Quyết định thí điểm,Pilot decision,2024-12-01,2025-01-01,,UBND tỉnh
            """;
    private static final RulePack BUILT_IN = RulePack.builtIn();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 5, law:17/2023/QH15#4.7",
        "2025-01-01, 4, decision:12/2024/QĐ-UBND#2",
        "2025-12-31, 4, decision:12/2024/QĐ-UBND#2",
        "2026-01-01, 5, law:17/2023/QH15#4.7",
    })
    void anOverrideSpeaksOnItsPeriodAndLeavesTheRest(LocalDate day, int minimum, String citation) throws IOException {
        RulePack pack = overridden("cooperative.members.minimum,2025-01-01,2026-01-01,4,members,"
                + "decision:12/2024/QĐ-UBND,2,,,verified,pilot\n");

        Answer<Integer> answer = pack.on(day).ask(Parameter.integer("cooperative.members.minimum"));

        assertThat(answer.find()).contains(minimum);
        assertThat(answer.version().orElseThrow().citation()).hasToString(citation);
    }

    @Test
    void aHostSuppliesAValueThatDidNotShip() throws IOException {
        RulePack pack = overridden("cooperative.members.official.age.minimum,2013-07-01,2024-07-01,18,years,"
                + "law:23/2012/QH13,13,1,a,verified,read in the official gazette\n");
        Parameter<Integer> age = Parameter.integer("cooperative.members.official.age.minimum");

        assertThat(BUILT_IN.on(LocalDate.of(2020, 1, 1)).ask(age)).isInstanceOf(Answer.NotSupplied.class);
        assertThat(pack.on(LocalDate.of(2020, 1, 1)).ask(age).find()).contains(18);
        assertThat(pack.on(LocalDate.of(2024, 7, 1)).ask(age).find()).contains(18);
    }

    @Test
    void aHostAddsAParameterAndATransition() throws IOException {
        Files.writeString(folder.resolve("transitions.csv"), """
                rule,formed_before,from,until,instrument,article,clause,point,confidence,note
                R-FIN-22,2023-09-01,2023-09-01,2025-09-01,law:17/2023/QH15,115,4,,derived,
                """);
        RulePack pack = overridden(
                "province.reserve.minimum,2025-01-01,,5000000,dong,decision:12/2024/QĐ-UBND,3,,,verified,\n");

        Law law = pack.on(LocalDate.of(2025, 1, 1));

        assertThat(law.ask(Parameter.dong("province.reserve.minimum"))
                        .find()
                        .orElseThrow()
                        .amount())
                .isEqualTo(5_000_000);
        assertThat(law.transition("R-FIN-22", LocalDate.of(2023, 8, 31))).isPresent();
        assertThat(law.transition("R-FIN-22", LocalDate.of(2023, 9, 1))).isEmpty();
        assertThat(law.transition("R-LIF-21", LocalDate.of(2023, 9, 1))).isPresent();
    }

    @Test
    void thePackReadsBackAsRowsAndIsRebuiltFromThem() throws IOException {
        RulePack pack = overridden("cooperative.members.minimum,2025-01-01,2026-01-01,4,members,"
                + "decision:12/2024/QĐ-UBND,2,,,verified,pilot\n");

        assertThat(LawRows.read(folder).values()).hasSize(1);
        assertThat(BUILT_IN.withOverrides(LawRows.read(folder)).rows()).isEqualTo(pack.rows());
        assertThat(RulePack.of(pack.rows()).digest()).isEqualTo(pack.digest()).isNotEqualTo(BUILT_IN.digest());
    }

    @Test
    void aFileSavedByASpreadsheetWithAByteOrderMarkIsRead() throws IOException {
        Files.writeString(folder.resolve("instruments.csv"), "\uFEFF" + INSTRUMENTS);

        assertThat(LawRows.read(folder).instruments()).hasSize(1);
    }

    @Test
    void allProblemsAreReportedTogetherWithFileAndLine() {
        String rows = """
            cooperative.members.minimum,2025-01-01,2026-01-01,4,members,decision:99/2024/QĐ-UBND,2,,,verified,unknown
            cooperative.members.minimum,2025-06-01,2026-06-01,3,members,law:17/2023/QH15,2,,,verified,overlaps
            union.members.minimum,2025-01-01,,3,cooperatives,,2,,,verified,no citation
            union.members.minimum,1/1/2025,,three,heads,law:17/2023/QH15,2,,,sure,four bad cells
            group.members.minimum,2025-01-01,,two,members,law:17/2023/QH15,2,,,verified,no number
            group.members.minimum,2025-01-01,,2
            province.reserve.minimum,2025-01-01,2026-01-01,1,dong,law:17/2023/QH15,2,,,verified,ends
            province.quota.minimum,2025-01-01,2026-01-01,1,dong,law:17/2023/QH15,2,,,verified,gap
            province.quota.minimum,2026-02-01,,1,months,law:17/2023/QH15,2,,,verified,another unit
            capital.payment.period.maximum,2025-01-01,,6,months,law:17/2023/QH15,,,,verified,article not named
            """;

        assertThatExceptionOfType(LawDataException.class)
                .isThrownBy(() -> overridden(rows))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(LawProblem::toString)
                        .satisfiesExactlyInAnyOrder(
                                begins("parameters.csv:2: unknown instrument decision:99/2024/QĐ-UBND"),
                                begins("parameters.csv:3: cooperative.members.minimum has two versions on one day"),
                                begins("parameters.csv:4: instrument: the citation is missing"),
                                begins("parameters.csv:5: from: "),
                                begins("parameters.csv:5: unit: \"heads\" is none of [members"),
                                begins("parameters.csv:5: confidence: \"sure\" is none of [verified"),
                                begins("parameters.csv:6: Not a whole number: \"two\""),
                                begins("parameters.csv:7: 4 cells where 11 are expected"),
                                begins("parameters.csv:8: province.reserve.minimum ends with 2025-01-01/2026-01-01"),
                                begins("parameters.csv:10: province.quota.minimum has an undeclared gap"),
                                begins("parameters.csv:10: province.quota.minimum is counted in dong, not in months"),
                                begins("parameters.csv:11: Verified means the article was read")))
                .withMessageContaining("problems: 12");
    }

    @Test
    void anEmptyFolderAndAWrongHeaderAreProblems() throws IOException {
        assertThatExceptionOfType(LawDataException.class)
                .isThrownBy(() -> BUILT_IN.withOverrides(folder))
                .withMessageContaining("holds no instruments.csv");

        Files.writeString(folder.resolve("parameters.csv"), "parameter;from;until\n");

        assertThatExceptionOfType(LawDataException.class)
                .isThrownBy(() -> BUILT_IN.withOverrides(folder))
                .withMessageContaining("parameters.csv:1: the first line must be parameter,from,until,value");
    }

    @Test
    void whatShipsMayNotBeMerelyRecalled() {
        DatedValue recalled =
                BUILT_IN.parameters().rows("group.members.minimum").get(0);
        LawRows rows = new LawRows(List.of(), List.of(withConfidence(recalled, Confidence.RECALLED)), List.of());
        Problems problems = new Problems();

        new PackCheck(LawSource.of("parameters.csv", rows), problems).checkNothingIsRecalled();

        assertThatExceptionOfType(LawDataException.class)
                .isThrownBy(problems::throwIfAny)
                .withMessageContaining("parameters.csv:1: group.members.minimum is merely recalled");
    }

    @Test
    void aSecondInstrumentOrTransitionOfTheSameKindIsAProblem() {
        LawRows rows = BUILT_IN.rows();
        LawRows doubled = new LawRows(
                List.of(rows.instruments().get(0), rows.instruments().get(0)),
                List.of(),
                List.of(rows.transitions().get(0), rows.transitions().get(0)));

        assertThatExceptionOfType(LawDataException.class)
                .isThrownBy(() -> RulePack.of(doubled))
                .withMessageContaining("rows:2: the instrument is listed twice")
                .withMessageContaining("rows:2: two transition provisions on one day: "
                        + rows.transitions().get(0).rule())
                .withMessageContaining("rows:1: unknown instrument law:17/2023/QH15");
    }

    @Test
    void anInstrumentReplacesTheOneOfTheSameNumberAndAllAreKeptInOrder() {
        LegalInstrument club = ClubLaw.instrument("law:17/2023/QH15");
        RulePack pack = BUILT_IN.withOverrides(new LawRows(List.of(club), List.of(), List.of()));

        assertThat(pack.instruments()).hasSameSizeAs(BUILT_IN.instruments()).contains(club);
        assertThat(pack.findInstrument(club.id())).contains(club);
        assertThat(pack.instruments())
                .extracting(instrument -> instrument.id().toString())
                .isSorted();
    }

    private static ThrowingConsumer<String> begins(String prefix) {
        return text -> assertThat(text).startsWith(prefix);
    }

    private static DatedValue withConfidence(DatedValue row, Confidence confidence) {
        return new DatedValue(
                row.parameter(), row.period(), row.value(), row.unit(), row.citation(), confidence, row.note());
    }

    private RulePack overridden(String rows) throws IOException {
        Files.writeString(folder.resolve("instruments.csv"), INSTRUMENTS);
        Files.writeString(folder.resolve("parameters.csv"), PARAMETERS + rows);
        return BUILT_IN.withOverrides(folder);
    }
}
