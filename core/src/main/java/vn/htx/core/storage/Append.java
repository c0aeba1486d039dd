package vn.htx.core.storage;

import java.util.List;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;

/**
 * One entry and all that comes with it; kept wholly or not at all.
 *
 * @param entry the entry, next in sequence
 * @param touches the subjects whose history it belongs to, sorted, each once
 * @param standsOn other subjects its premises look at, sorted, each once
 * @param changes what becomes of facts
 * @param vault what becomes of personal data
 */
public record Append(
        Entry entry, List<Subject> touches, List<Subject> standsOn, FactChanges changes, List<VaultChange> vault) {

    public Append {
        touches = List.copyOf(touches);
        standsOn = List.copyOf(standsOn);
        vault = List.copyOf(vault);
    }
}
