package vn.htx.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The exponent of growth is that of the law times follow. */
class GrowthTest {

    private static final Offset<Double> NEARLY = within(1e-9);

    private static List<Measurement> at(LongToDoubleFunction time) {
        return LongStream.of(1_000, 4_000, 16_000, 64_000)
                .mapToObj(size -> Results.measured("htx", size, time.applyAsDouble(size)))
                .toList();
    }

    @Test
    void what_takes_the_same_time_has_exponent_zero() {
        assertThat(Growth.exponent(at(size -> 0.5))).isEqualTo(0, NEARLY);
    }

    @Test
    void what_is_proportional_has_exponent_one() {
        assertThat(Growth.exponent(at(size -> 3e-6 * size))).isEqualTo(1, NEARLY);
    }

    @Test
    void what_is_quadratic_has_exponent_two() {
        assertThat(Growth.exponent(at(size -> 1e-9 * size * size))).isEqualTo(2, NEARLY);
    }

    @Test
    void the_last_step_leaves_out_what_small_sizes_pay_for_the_start() {
        List<Measurement> started = at(size -> size < 16_000 ? 1 : 1e-6 * size);
        assertThat(Growth.lastStep(started)).isEqualTo(1, NEARLY);
        assertThat(Growth.exponent(started)).isLessThan(0);
    }

    @Test
    void one_size_does_not_grow() {
        assertThat(Growth.exponent(List.of(Results.measured("htx", 1_000, 1)))).isZero();
    }
}
