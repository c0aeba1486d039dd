package vn.htx.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaFilesTest {

    private static final String UNIT_HEADER = "code,name,type,parent,from,until,decree,note\n";
    private static final String SUCCESSION_HEADER = "code,on,successor,decree,note\n";

    @TempDir
    private Path folder;

    @Test
    void aHostAddsUnitsUnderShippedOnes() throws IOException {
        AreaDirectory directory = AreaDirectory.vietNam()
                .with(
                        file("units.csv", UNIT_HEADER + "05443,Phan Đình Phùng,phường,19,2025-07-01,,a decree,\n"),
                        file("succession.csv", SUCCESSION_HEADER));
        assertThat(directory.listIn(AreaCode.of("19"), LocalDate.of(2025, 7, 1)))
                .hasSize(38);
        assertThat(directory.locate(
                        AreaCode.of("05443"), LocalDate.of(2026, 1, 1), AreaLevel.PROVINCE, LocalDate.of(2025, 6, 30)))
                .isEmpty();
    }

    @Test
    void aPartGivenAwayLeavesTwoPossibleCommunesAndOneProvince() throws IOException {
        AreaDirectory directory = AreaDirectory.of(List.of(), List.of())
                .with(
                        file(
                                "units.csv",
                                UNIT_HEADER
                                        + "19,Thái Nguyên,tỉnh,,2025-07-01,,a decree,\n"
                                        + "05443,Phan Đình Phùng,phường,19,2025-07-01,,a decree,\n"
                                        + "05444,Tân Lập,phường,19,2026-01-01,,a decree,\n"),
                        file("succession.csv", SUCCESSION_HEADER + "05443,2026-01-01,05444,a decree,part of it\n"));
        LocalDate before = LocalDate.of(2025, 12, 31);
        LocalDate after = LocalDate.of(2026, 1, 1);
        AreaCode seat = AreaCode.of("05443");
        assertThat(directory.locate(seat, before, AreaLevel.COMMUNE, before)).contains(seat);
        assertThat(directory.locate(seat, before, AreaLevel.COMMUNE, after)).isEmpty();
        assertThat(directory.locate(seat, before, AreaLevel.PROVINCE, after)).contains(AreaCode.of("19"));
        assertThat(directory.locate(AreaCode.of("05444"), after, AreaLevel.COMMUNE, before))
                .contains(seat);
    }

    @Test
    void everyFaultIsNamedWithFileAndLine() throws IOException {
        Path units = file(
                "more.csv",
                UNIT_HEADER
                        + "01840,Đức Xuân,phường,19,2026-01-01,,a decree,\n" // line 2: taken
                        + "05443,Phan Đình Phùng,phường,03,2025-07-01,,a decree,\n" // line 3: no parent 03
                        + "05446,Linh Sơn,phường,19,2025-01-01,,a decree,\n" // line 4: parent there, as another era;
                        // fine
                        + "05449,Gia Sàng,phường,19,2025-07-01,2026-01-01,a decree,\n" // line 5: goes nowhere
                        + "544,Short,phường,19,2025-07-01,,a decree,\n" // line 6: a district code under a province is
                        // fine
                        + "5450,Sai,phường,19,2025-07-01,,a decree,\n" // line 7: 4 digits
                        + "05452,Ngược,phường,01840,2025-07-01,,a decree,\n"); // line 8: parent of the same level
        Path successions = file("moves.csv", SUCCESSION_HEADER + "05999,2026-01-01,05998,a decree,\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaDirectory.vietNam().with(units, successions))
                .withMessageContaining(
                        "more.csv, line 2: code 01840 names another unit on the same days at units.csv, line")
                .withMessageContaining("more.csv, line 3: parent 03 of 05443 is not in the directory")
                .withMessageContaining("more.csv, line 5: unit 05449 ends on 2026-01-01 and no succession")
                .withMessageContaining("more.csv, line 7: Not an area code: \"5450\"")
                .withMessageContaining("more.csv, line 8: parent 01840 of 05452 is not of a higher level")
                .withMessageContaining("moves.csv, line 2: no unit 05999 exists on 2025-12-31")
                .withMessageContaining("moves.csv, line 2: no unit 05998 exists on 2026-01-01")
                .satisfies(e ->
                        assertThat(e.getMessage()).doesNotContain("line 4:").doesNotContain("line 6:"));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
