package vn.htx.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.example.ClubLaw;
import vn.htx.core.law.example.EnoughMembers;
import vn.htx.core.time.EffectivePeriod;

/** A competent body gives more time; the measures here are made up. */
class ExtensionTest {

    private static final String HEADER =
            "rule,scope,from,until,extended_to,instrument,article,clause,point,confidence,note\n";
    private static final RulePack BUILT_IN = RulePack.builtIn();

    @TempDir
    private Path folder;

    private RulePack with(String rows) throws IOException {
        Files.writeString(folder.resolve("extensions.csv"), HEADER + rows);
        return BUILT_IN.withOverrides(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-31, 2024-08-31", // due before the period
        "2024-09-01, 2024-12-31",
        "2024-11-29, 2024-12-31",
        "2024-11-30, 2024-11-30", // the period ends before this day
    })
    void dueDatesOfThePeriodAreMoved(LocalDate due, LocalDate last) throws IOException {
        Law law = with("R-FIN-22,area:06,2024-09-01,2024-11-30,2024-12-31,law:17/2023/QH15,1,,,derived,flood\n")
                .on(due);

        assertThat(law.extended("R-FIN-22", due, Scope.parse("area:06")::equals))
                .isEqualTo(last);
        assertThat(law.extended("R-FIN-22", due, Scope.parse("area:08")::equals))
                .isEqualTo(due);
        assertThat(law.extended("R-FIN-23", due, Scope.parse("area:06")::equals))
                .isEqualTo(due);
    }

    @Test
    void aDutyDueLaterThanTheExtensionKeepsItsOwnDay() throws IOException {
        Law law = with("R-FIN-22,all,2024-09-01,,2024-12-31,law:17/2023/QH15,1,,,derived,\n")
                .on(LocalDate.of(2025, 1, 1));

        assertThat(law.extended("R-FIN-22", LocalDate.of(2024, 12, 30), scope -> true))
                .isEqualTo("2024-12-31");
        assertThat(law.extended("R-FIN-22", LocalDate.of(2025, 1, 1), scope -> true))
                .isEqualTo("2025-01-01");
    }

    @Test
    void ofSeveralThatConcernOneTheLatestStands() throws IOException {
        Law law = with("""
                R-FIN-22,area:06,2024-09-01,,2025-01-31,law:17/2023/QH15,1,,,derived,
                R-FIN-22,all,2024-09-01,,2024-12-31,law:17/2023/QH15,1,,,derived,
                """).on(LocalDate.of(2024, 10, 1));

        assertThat(law.extended("R-FIN-22", LocalDate.of(2024, 10, 1), scope -> true))
                .isEqualTo("2025-01-31");
    }

    @Test
    void extensionsBelongToThePackAndToItsDigest() throws IOException {
        RulePack pack = with("R-FIN-22,all,2024-09-01,,2024-12-31,law:17/2023/QH15,1,,,derived,\n");

        assertThat(pack.extensions()).extracting(Extension::rule).containsExactly("R-FIN-22");
        assertThat(pack.digest()).isNotEqualTo(BUILT_IN.digest());
        assertThat(RulePack.of(pack.rows()).digest()).isEqualTo(pack.digest());
        RulePack later = with("R-FIN-22,all,2024-09-01,,2025-12-31,law:17/2023/QH15,1,,,derived,\n");
        assertThat(later.digest()).isNotEqualTo(pack.digest());
    }

    @Test
    void anotherExtensionOfTheSameDueDatesReplacesTheFirst() throws IOException {
        RulePack first = with("R-FIN-22,all,2024-09-01,2024-10-01,2024-12-31,law:17/2023/QH15,1,,,derived,\n");

        assertThat(first.withOverrides(rows(extension("R-FIN-22", "all", "2024-09-30/..")))
                        .extensions())
                .hasSize(1);
        assertThat(first.withOverrides(rows(extension("R-FIN-22", "all", "2024-10-01/..")))
                        .extensions())
                .hasSize(2);
        assertThat(first.withOverrides(rows(extension("R-FIN-22", "area:06", "2024-09-01/..")))
                        .extensions())
                .hasSize(2);
        assertThat(first.withOverrides(rows(extension("R-FIN-23", "all", "2024-09-01/..")))
                        .extensions())
                .hasSize(2);
    }

    @Test
    void whatIsUnsoundIsSaidAtOnce() {
        assertThatThrownBy(() -> with("""
                fin-22,all,2024-09-01,,2024-12-31,law:17/2023/QH15,1,,,derived,
                R-FIN-22,all,2024-09-01,,2024-12-31,law:17/2023/QH15,1,,,recalled,
                R-FIN-22,all,2024-09-01,,2024-09-01,law:17/2023/QH15,1,,,derived,
                R-FIN-22,all,2024-09-01,,2024-12-31,law:17/2023/QH15,,,,verified,
                """))
                .isInstanceOf(LawDataException.class)
                .hasMessageContaining("extensions.csv:2: rule: Not the id of a rule")
                .hasMessageContaining("extensions.csv:3: An extension must be supported, not recalled")
                .hasMessageContaining("extensions.csv:4: An extension to 2024-09-01 moves no due date")
                .hasMessageContaining("extensions.csv:5: Verified means the article was read");
        assertThatThrownBy(() -> with("""
                R-FIN-22,all,2024-09-01,,2024-12-31,law:17/2023/QH15,1,,,derived,
                R-FIN-22,all,2024-10-01,,2024-12-31,law:99/2030/QH15,1,,,derived,
                """))
                .hasMessageContaining("extensions.csv:3: two extensions of one due date in one scope: R-FIN-22")
                .hasMessageContaining("extensions.csv:3: unknown instrument law:99/2030/QH15");
    }

    @Test
    void theRuleMaySpeakOtherwiseFromTheDayAfterTheExtendedDay() {
        LawRows club = ClubLaw.rows();
        RulePack pack = RulePack.of(new LawRows(
                club.instruments(),
                club.values(),
                club.transitions(),
                List.of(clubExtension("T-CLUB-01", "2026-03-31"), clubExtension("T-CLUB-02", "2026-06-30")),
                List.of()));

        assertThat(Rulebook.of(pack, List.of(new EnoughMembers())).changeDays(new EnoughMembers()))
                .contains(LocalDate.of(2026, 4, 1))
                .doesNotContain(LocalDate.of(2026, 7, 1));
    }

    @Test
    void aFolderWithoutAnyLawFileIsRefused() {
        assertThatExceptionOfType(LawDataException.class)
                .isThrownBy(() -> LawRows.read(folder))
                .withMessageContaining("holds no instruments.csv");
    }

    @Test
    void whatCannotBeReadIsSaidWithTheFilesName() throws IOException {
        Files.createDirectory(folder.resolve("extensions.csv"));

        assertThatExceptionOfType(LawDataException.class)
                .isThrownBy(() -> LawRows.read(folder))
                .withMessageContaining("extensions.csv")
                .withMessageContaining("cannot be");
    }

    private static LawRows rows(Extension extension) {
        return new LawRows(List.of(), List.of(), List.of(), List.of(extension), List.of());
    }

    private static Extension extension(String rule, String scope, String dueDates) {
        return new Extension(
                rule,
                Scope.parse(scope),
                EffectivePeriod.parse(dueDates),
                LocalDate.of(2025, 1, 31),
                Citation.parse("law:17/2023/QH15#1"),
                Confidence.DERIVED,
                "made up");
    }

    private static Extension clubExtension(String rule, String extendedTo) {
        return new Extension(
                rule,
                Scope.EVERYONE,
                EffectivePeriod.parse("2026-01-01/.."),
                LocalDate.parse(extendedTo),
                Citation.parse("law:2/2021/QH15#1"),
                Confidence.DERIVED,
                "made up");
    }
}
