package vn.htx.core.rulebook.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Một tiêu chí, điều kiện: one of several things the law asks of an applicant.
 *
 * @param code its code, as findings show it
 * @param standing whether it is met
 * @param shown the numbers it was judged by, or {@code -}
 */
record Criterion(String code, Standing standing, String shown) {

    /** Whether a criterion is met. */
    enum Standing {
        MET,
        FAILED,
        /** The register does not tell. */
        UNKNOWN;

        static Standing of(boolean met) {
            return met ? MET : FAILED;
        }

        static Standing of(Optional<Boolean> met) {
            return met.map(Standing::of).orElse(UNKNOWN);
        }
    }

    static Criterion of(String code, boolean met, String shown) {
        return new Criterion(code, Standing.of(met), shown);
    }

    static Criterion unknown(String code) {
        return new Criterion(code, Standing.UNKNOWN, "-");
    }

    /** The codes of those that stand so, joined by commas, or {@code -}. */
    static String codes(List<Criterion> all, Standing standing) {
        return all.stream()
                .filter(one -> one.standing() == standing)
                .map(Criterion::code)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(","), joined -> joined.isEmpty() ? "-" : joined));
    }

    /** Whether any of them stands so. */
    static boolean any(List<Criterion> all, Standing standing) {
        return all.stream().anyMatch(one -> one.standing() == standing);
    }
}
