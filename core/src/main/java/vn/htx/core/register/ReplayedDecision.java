package vn.htx.core.register;

import java.util.List;
import vn.htx.core.filing.Entry;
import vn.htx.core.law.Finding;

/**
 * Quyết định được xét lại: an accepted filing judged again by the law it was decided with, on the facts known then.
 *
 * @param entry the entry
 * @param kept the remarks it was accepted with
 * @param found the breaches found now
 * @param refusals those of them that would refuse it
 * @param same whether the answer, evidence included, is the one that was kept
 */
public record ReplayedDecision(
        Entry entry, List<Finding> kept, List<Finding> found, List<Finding> refusals, boolean same) {
    public ReplayedDecision {
        kept = List.copyOf(kept);
        found = List.copyOf(found);
        refusals = List.copyOf(refusals);
    }
}
