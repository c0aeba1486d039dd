package vn.htx.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.htx.benchmarks.Target.Measure;

/** A target is judged by medians at the largest size. */
class VerdictTest {

    private static Verdict verdict(Target target, Measurement... measurements) {
        return Verdict.of(target, Results.of(Row.FILING_SQLITE, measurements)).orElseThrow();
    }

    @Test
    void a_ratio_is_reached_up_to_the_limit_itself() {
        Target target = Target.ratio("htx", "raw", 3);
        assertThat(verdict(target, Results.measured("htx", 10, 3), Results.measured("raw", 10, 1))
                        .isReached())
                .isTrue();
        Verdict missed = verdict(target, Results.measured("htx", 10, 3.3), Results.measured("raw", 10, 1));
        assertThat(missed.isReached()).isFalse();
        assertThat(missed.over()).isEqualTo(1.1, within(1e-9));
    }

    @Test
    void the_largest_size_counts() {
        Verdict verdict = verdict(
                Target.ratio("htx", "raw", 3),
                Results.measured("htx", 10, 1),
                Results.measured("raw", 10, 1),
                Results.measured("htx", 40, 8),
                Results.measured("raw", 40, 2));
        assertThat(verdict.reached()).isEqualTo(4);
    }

    @Test
    void the_median_counts() {
        Verdict verdict = verdict(
                Target.ratio("htx", "raw", 3),
                Results.measured("htx", 10, 2, 90, 1),
                Results.measured("raw", 10, 1, 3));
        assertThat(verdict.reached()).isEqualTo(1);
    }

    @Test
    void a_difference_is_in_seconds() {
        Target target = new Target("htx", "raw", Measure.SECONDS_MORE, 0.7);
        assertThat(verdict(target, Results.measured("htx", 10, 1.5), Results.measured("raw", 10, 0.9))
                        .isReached())
                .isTrue();
        assertThat(verdict(target, Results.measured("htx", 10, 1.7), Results.measured("raw", 10, 0.9))
                        .isReached())
                .isFalse();
    }

    @Test
    void heap_is_in_mebibytes() {
        assertThat(verdict(Target.withinHeap(), Results.withHeap("htx", 10, 512))
                        .isReached())
                .isTrue();
        assertThat(verdict(Target.withinHeap(), Results.withHeap("htx", 10, 513))
                        .isReached())
                .isFalse();
    }

    @Test
    void what_was_not_measured_is_not_judged() {
        assertThat(Verdict.of(
                        Target.ratio("htx", "hibernate", 1),
                        Results.of(Row.FILING_SQLITE, Results.measured("htx", 10, 1))))
                .isEmpty();
    }

    @Test
    void nothing_measured_is_no_measurement() {
        assertThatThrownBy(() -> new Measurement("htx", "1/7", 10, List.of(), 0, 0))
                .hasMessageContaining("htx")
                .hasMessageContaining("1/7");
    }
}
