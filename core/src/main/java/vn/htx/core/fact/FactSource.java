package vn.htx.core.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;

/** Where facts known at one moment are read from: a view, a unit of work, or facts only proposed. */
public interface FactSource {

    /** The facts asked for, in the order of {@link FactQuery}. */
    <F extends Record> List<KnownFact<F>> listFacts(FactQuery<F> query);

    /** How many facts of a tally's group are effective on a day. */
    long balance(Tally tally, List<Object> group, LocalDate day);

    /** The balances of several groups of a tally on a day, in their order: one question for all. */
    default List<Long> listBalances(Tally tally, List<List<Object>> groups, LocalDate day) {
        return groups.stream().map(group -> balance(tally, group, day)).toList();
    }

    /**
     * How a tally's group changes from a day on: the balance on that day under that day's key, and then each day on which
     * the balance changes with the balance from then on.
     */
    NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from);
}
