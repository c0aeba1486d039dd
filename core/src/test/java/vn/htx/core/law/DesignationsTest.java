package vn.htx.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which areas are in difficulty is for a host to say, for a time and with a citation; the rows here are made up. */
class DesignationsTest {

    private static final String HEADER =
            "designation,scope,from,until,instrument,article,clause,point,confidence,note\n";
    private static final RulePack BUILT_IN = RulePack.builtIn();

    @TempDir
    private Path folder;

    private RulePack with(String rows) throws IOException {
        Files.writeString(folder.resolve("designations.csv"), HEADER + rows);
        return BUILT_IN.withOverrides(folder);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, ", "2022-01-01, true", "2023-12-31, true", "2024-01-01, "})
    void aDesignationHoldsForItsPeriodAndIsNotKnownOutsideIt(String day, Boolean designated) throws IOException {
        RulePack pack =
                with("difficult-area,area:06,2022-01-01,2024-01-01,decree:113/2024/NĐ-CP,6,,,corroborated,made up\n");
        assertThat(pack.on(LocalDate.parse(day))
                        .designated("difficult-area", Scope.parse("area:06")::equals)
                        .orElse(null))
                .isEqualTo(designated);
    }

    @Test
    void oneNotListedWhileAListIsInForceIsNotDesignated() throws IOException {
        RulePack pack = with("difficult-area,area:06,2022-01-01,,decree:113/2024/NĐ-CP,6,,,corroborated,made up\n");
        assertThat(pack.on(LocalDate.of(2025, 1, 1)).designated("difficult-area", scope -> false))
                .contains(false);
        assertThat(pack.digest()).isNotEqualTo(BUILT_IN.digest());
        assertThat(RulePack.of(pack.rows()).digest()).isEqualTo(pack.digest());
    }

    @Test
    void whatIsUnsoundIsSaidAtOnce() {
        assertThatThrownBy(() -> with("""
                difficult-area,area:06,2022-01-01,,decree:113/2024/NĐ-CP,6,,,recalled,
                Difficult,area:06,2022-01-01,,decree:113/2024/NĐ-CP,6,,,corroborated,
                """))
                .isInstanceOf(LawDataException.class)
                .hasMessageContaining("must be supported")
                .hasMessageContaining("write difficult-area");
        assertThatThrownBy(() -> with("""
                difficult-area,area:06,2022-01-01,,decree:113/2024/NĐ-CP,6,,,corroborated,
                difficult-area,area:06,2023-01-01,,decree:1/2020/NĐ-CP,6,,,corroborated,
                """))
                .hasMessageContaining("designated twice on one day")
                .hasMessageContaining("unknown instrument decree:1/2020/NĐ-CP");
    }

    @Test
    void noneShips() {
        assertThat(BUILT_IN.designations()).isEmpty();
    }

    @Test
    void otherNamesScopesAndDaysStandBesideEachOther() throws IOException {
        RulePack pack = with("""
                difficult-area,area:06,2022-01-01,2024-01-01,decree:113/2024/NĐ-CP,6,,,corroborated,
                difficult-area,area:06,2024-01-01,,decree:113/2024/NĐ-CP,6,,,corroborated,
                difficult-area,area:08,2022-01-01,,decree:113/2024/NĐ-CP,6,,,corroborated,
                border-area,area:06,2022-01-01,,decree:113/2024/NĐ-CP,6,,,corroborated,
                """);

        assertThat(pack.designations()).hasSize(4);
        assertThat(pack.on(LocalDate.of(2025, 1, 1)).designated("border-area", Scope.parse("area:08")::equals))
                .contains(false);
        assertThat(with("difficult-area,area:06,2022-01-01,,decree:113/2024/NĐ-CP,6,,,corroborated,\n")
                        .digest())
                .isNotEqualTo(with("difficult-area,area:08,2022-01-01,,decree:113/2024/NĐ-CP,6,,,corroborated,\n")
                        .digest());
    }
}
