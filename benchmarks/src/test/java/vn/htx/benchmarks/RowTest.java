package vn.htx.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every row measures what its targets compare, at sizes that grow by four. */
class RowTest {

    private static Collection<String> subjects(Row row) {
        return Microbenchmarks.measure(row)
                ? Microbenchmarks.subjects(row)
                : ProcessRuns.tasks(row).keySet();
    }

    @ParameterizedTest
    @EnumSource(Row.class)
    void what_a_target_compares_is_measured(Row row) {
        List<String> compared = new ArrayList<>();
        row.targets().forEach(target -> compared.addAll(List.of(target.subject(), target.baseline())));
        assertThat(subjects(row)).containsAll(compared);
    }

    @ParameterizedTest
    @EnumSource(Row.class)
    void every_microbenchmark_is_there_to_be_run(Row row) {
        if (Microbenchmarks.measure(row)) {
            assertThat(Microbenchmarks.benchmarks(row)).containsAll(Microbenchmarks.subjects(row));
        }
    }

    @ParameterizedTest
    @EnumSource(Row.class)
    void each_size_is_four_times_the_one_before(Row row) {
        List<Size> sizes = Effort.FULL.sizes(row);
        assertThat(sizes).hasSize(4);
        for (int i = 1; i < sizes.size(); i++) {
            double times = 1.0 * sizes.get(i).memberships() / sizes.get(i - 1).memberships();
            assertThat(times).isBetween(3.99, 4.01);
        }
    }

    @Test
    void the_full_run_reaches_a_million_memberships_and_the_nation_s_ten() {
        assertThat(Effort.FULL.sizes(Row.BULK).get(3).memberships()).isGreaterThan(1_000_000);
        assertThat(Effort.NATION.sizes(Row.BULK).get(3).memberships()).isGreaterThan(10_000_000);
        assertThat(Effort.FULL.sizes(Row.OPEN_JSON).get(3).memberships()).isBetween(299_000L, 300_000L);
    }

    @Test
    void a_size_is_written_as_it_is_read() {
        assertThat(Size.parse("3/71")).isEqualTo(Size.of(3, 71)).hasToString("3/71");
        assertThat(Size.parse("3/2y10")).isEqualTo(Size.of(3, 2).withYears(10)).hasToString("3/2y10");
        assertThatThrownBy(() -> Size.parse("a seventh")).hasMessageContaining("a seventh");
    }
}
