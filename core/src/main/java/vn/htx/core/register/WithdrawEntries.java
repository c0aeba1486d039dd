package vn.htx.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Statement;

/**
 * Thu hồi bút toán: entries accepted in error are withdrawn, on the known clock only: what was known before stays readable.
 * A withdrawal can itself be withdrawn. Entries that others stand on are withdrawn together with them.
 *
 * @param entries the sequences, ascending, each once
 */
public record WithdrawEntries(List<Long> entries) implements Act {

    public WithdrawEntries {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || !List.copyOf(new TreeSet<>(entries)).equals(entries)) {
            throw new IllegalArgumentException(
                    "entries to withdraw are listed in ascending order, each once; got " + entries);
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of();
    }
}
