package vn.htx.core.register;

import java.util.List;
import vn.htx.core.law.Finding;

/**
 * Tác động: what a filing changed. Findings are compared only for filings out of order and corrections, since only they
 * change what was already held about days gone by.
 *
 * @param facts the facts taken back and become known, by type, key and day
 * @param appeared breaches of the law that are now found and were not, each with its first day
 * @param vanished breaches that were found and are not any more
 */
public record Impact(List<FactChange> facts, List<Finding> appeared, List<Finding> vanished) {
    public Impact {
        facts = facts.stream().sorted(FactChange.ORDER).toList();
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
    }
}
