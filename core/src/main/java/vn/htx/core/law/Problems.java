package vn.htx.core.law;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, so that all are reported together. */
final class Problems {

    private final List<LawProblem> found = new ArrayList<>();

    void add(String source, long line, String message) {
        found.add(new LawProblem(source, line, message));
    }

    void add(Sourced<?> where, String message) {
        add(where.source(), where.line(), message);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new LawDataException(found);
        }
    }
}
