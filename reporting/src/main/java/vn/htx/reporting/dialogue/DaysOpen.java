package vn.htx.reporting.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.htx.core.money.Ratio;

/** Số ngày xử lý: the middle and the mean of numbers of days, exact. */
record DaysOpen(List<Long> sorted) {

    DaysOpen {
        sorted = List.copyOf(sorted);
    }

    static DaysOpen of(Collection<Long> days) {
        return new DaysOpen(days.stream().sorted().toList());
    }

    /** Trung vị: the middle one, or half-way between the two in the middle; none of no days. */
    Optional<Ratio> median() {
        int size = sorted.size();
        return size == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(sorted.get((size - 1) / 2) + sorted.get(size / 2), 2));
    }

    /** Bình quân; none of no days. */
    Optional<Ratio> mean() {
        long sum = sorted.stream().mapToLong(Long::longValue).sum();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(Ratio.of(sum, sorted.size()));
    }
}
