package vn.htx.storage.sqlite.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable;
import vn.htx.core.statistics.StatisticsTable.Row;

/** One stock, counted in SQL with the digits of the reference evaluator. */
final class StockCount {

    private static final Table<Record> CAPITAL =
            StockMoment.table(OrganizationFacts.CAPITAL).as("capital");
    private static final Field<Long> AMOUNT = StockMoment.column(CAPITAL, "amount", Long.class);

    private final Session session;
    private final StatisticsQuery query;
    private final StockPopulation population;
    private final StockMembers members;
    private final boolean tallied;
    private final StockPlaces places;
    private final Map<List<String>, Long> sums = new LinkedHashMap<>();

    /**
     * A stock to be counted over a session.
     *
     * @param tallied whether tallies count what is known at the moment asked about
     */
    StockCount(Session session, StatisticsQuery query, StockMoment moment, StockPlaces places, boolean tallied) {
        this.session = session;
        this.query = query;
        this.population = new StockPopulation(query, moment);
        this.members = new StockMembers(moment);
        this.tallied = tallied && !population.usesTypes();
        this.places = places;
    }

    StatisticsTable count() {
        if (population.usesPlaces()) {
            places.fill(session);
        }
        if (query.groupBy().isEmpty()) {
            sums.put(List.of(), 0L);
        }
        switch (query.measure()) {
            case ORGANIZATIONS -> add(1, population.organizations(), DSL.count());
            case CHARTER_CAPITAL -> addUpCapital();
            case MEMBERSHIPS -> countMemberships();
            case DISTINCT_MEMBERS ->
                add(1, population.with(members.counting()), DSL.countDistinct(StockMembers.MEMBER));
        }
        return new StatisticsTable(sums.entrySet().stream()
                .filter(sum -> query.groupBy().isEmpty() || sum.getValue() != 0)
                .map(sum -> Row.stock(sum.getKey(), sum.getValue()))
                .toList());
    }

    private void countMemberships() {
        if (tallied) {
            add(1, population.with(members.tallied()), DSL.sum(StockMembers.BALANCE));
            add(-1, population.with(members.lost()), DSL.count());
        } else {
            add(1, population.with(members.counting()), DSL.count());
        }
    }

    /** Equal amounts are counted in SQL and added up here, where a sum beyond 64 bits is noticed as the reference does. */
    private void addUpCapital() {
        List<Field<?>> groups = new ArrayList<>(population.groups());
        groups.add(AMOUNT);
        add(1, groups, population.with(population.source(CAPITAL)), DSL.count());
    }

    private void add(long sign, Table<?> from, Field<?> measure) {
        add(sign, population.groups(), from, measure);
    }

    private void add(long sign, List<? extends Field<?>> groups, Table<?> from, Field<?> measure) {
        var filtered = DSL.select(groups).select(measure).from(from).where(population.conditions());
        String sql = Sql.inlined(
                groups.isEmpty() ? filtered : filtered.groupBy(groups).orderBy(groups));
        session.listOnce(sql, this::sum)
                .forEach(sum -> sums.merge(sum.getKey(), Math.multiplyExact(sign, sum.getValue()), Math::addExact));
    }

    /** A row's group, and the product of what follows it: a count, or an amount and how often it stands. */
    private Map.Entry<List<String>, Long> sum(ResultSet row) throws SQLException {
        int groups = query.groupBy().size();
        List<String> group = new ArrayList<>();
        for (int i = 1; i <= groups; i++) {
            group.add(row.getString(i));
        }
        long sum = 1;
        for (int i = groups + 1; i <= row.getMetaData().getColumnCount(); i++) {
            sum = Math.multiplyExact(sum, row.getLong(i));
        }
        return Map.entry(group, sum);
    }
}
