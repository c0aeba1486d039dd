package vn.htx.storage.sqlite.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Table;
import vn.htx.core.fact.Tally;

/**
 * One tally: for each group, the balance from each day on which it may change. What comes last in time changes one row; what
 * is backdated changes every later row of its group.
 */
final class TallyTable {

    static final Field<String> DAY = field(name("day"), String.class);
    static final Field<Long> BALANCE = field(name("balance"), Long.class);

    private final Tally tally;
    private final String insert;
    private final String shift;
    private final String onDay;
    private final String later;

    TallyTable(Tally tally) {
        this.tally = tally;
        Table<Record> table = table(name(nameOf(tally)));
        List<Field<Object>> group = FactColumns.fields(tally.by());
        Condition ofGroup = Sql.allEqual(group);
        var last = select(BALANCE)
                .from(table)
                .where(ofGroup.and(DAY.le(Sql.value(DAY))))
                .orderBy(DAY.desc());
        List<Field<?>> columns = new ArrayList<>(group);
        columns.addAll(List.of(DAY, BALANCE));
        List<Field<?>> values = new ArrayList<>(Sql.values(group));
        values.addAll(List.of(Sql.value(DAY), coalesce(field(last.limit(inline(1))), inline(0L))));
        Param<Long> by = Sql.value(BALANCE);
        this.insert = Sql.text(insertInto(table).columns(columns).values(values).onConflictDoNothing());
        this.shift = Sql.text(update(table).set(BALANCE, BALANCE.plus(by)).where(ofGroup.and(DAY.ge(Sql.value(DAY)))));
        this.onDay = Sql.text(last.limit(inline(1)));
        this.later = Sql.text(select(DAY, BALANCE)
                .from(table)
                .where(ofGroup.and(DAY.gt(Sql.value(DAY))))
                .orderBy(DAY));
    }

    /** The name of a tally's table, such as {@code membership_tally_by_organization}. */
    static String nameOf(Tally tally) {
        return tally.factType() + "_tally_by_"
                + String.join("_", tally.by().stream().map(Sql::snake).toList());
    }

    List<String> by() {
        return tally.by();
    }

    /** Adds to the balance of a group from a day on. */
    void shift(Session session, List<Object> group, LocalDate day, long by) {
        String from = Days.kept(day);
        session.change(insert, Values.of(group).and(from).all(group).and(from).array());
        session.change(shift, new Values().and(by).all(group).and(from).array());
    }

    long balance(Session session, List<Object> group, LocalDate day) {
        Object[] values = Values.of(group).and(Days.asked(day)).array();
        return session.first(onDay, row -> row.getLong(1), values).orElse(0L);
    }

    NavigableMap<LocalDate, Long> balances(Session session, List<Object> group, LocalDate from) {
        TreeMap<LocalDate, Long> balances = new TreeMap<>();
        balances.put(from, balance(session, group, from));
        Object[] values = Values.of(group).and(Days.asked(from)).array();
        session.list(later, row -> Map.entry(LocalDate.parse(row.getString(1)), row.getLong(2)), values).stream()
                .filter(change -> !balances.lastEntry().getValue().equals(change.getValue()))
                .forEach(change -> balances.put(change.getKey(), change.getValue()));
        return balances;
    }
}
