package vn.htx.core.rulebook.lifecycle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.law.Verdict;

/** Kết luận nặng nhất: what to say of several alike, such as the organizations founded by one act. */
final class Worst {

    private static final List<Verdict.Kind> ORDER = List.of(
            Verdict.Kind.VIOLATED, Verdict.Kind.UNDETERMINED, Verdict.Kind.SATISFIED, Verdict.Kind.NOT_APPLICABLE);

    private Worst() {}

    static Optional<Verdict> of(Stream<Verdict> verdicts) {
        return verdicts.min(Comparator.comparing(verdict -> ORDER.indexOf(verdict.kind())));
    }
}
