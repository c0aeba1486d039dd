package vn.htx.core.law;

import java.util.Comparator;
import java.util.List;
import vn.htx.core.time.EffectivePeriod;

/** Versions of one thing follow each other without overlap or silent gap, and the last is open. */
record Succession(String what, List<Sourced<EffectivePeriod>> versions) {

    Succession {
        versions =
                versions.stream().sorted(Comparator.comparing(Sourced::value)).toList();
    }

    void check(Problems problems) {
        for (int i = 1; i < versions.size(); i++) {
            check(versions.get(i - 1).value(), versions.get(i), problems);
        }
        versions.stream().skip(Math.max(0, versions.size() - 1L)).forEach(last -> checkOpen(last, problems));
    }

    private void check(EffectivePeriod before, Sourced<EffectivePeriod> next, Problems problems) {
        EffectivePeriod after = next.value();
        if (before.overlaps(after)) {
            problems.add(next, what + " has two versions on one day: " + before + " and " + after);
        } else if (!before.abuts(after)) {
            problems.add(next, what + " has an undeclared gap between " + before + " and " + after + "; declare it");
        }
    }

    private void checkOpen(Sourced<EffectivePeriod> last, Problems problems) {
        if (!last.value().isOpen()) {
            problems.add(last, what + " ends with " + last.value() + "; declare what follows, be it a gap");
        }
    }
}
