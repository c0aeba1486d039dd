package vn.htx.storage.sqlite.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.storage.sqlite.internal.StockMembers.Source;

/** The organizations a stock is about, joined to those facts about them that the question needs, and no others. */
final class StockPopulation {

    private static final Set<Dimension> OF_PLACES =
            EnumSet.of(Dimension.PROVINCE, Dimension.DISTRICT, Dimension.COMMUNE);
    private static final Set<Dimension> OF_SECTORS = EnumSet.of(Dimension.SECTOR, Dimension.AGRICULTURAL);

    private final StatisticsQuery query;
    private final StockMoment moment;
    private final StockDimensions dimensions;
    private final Set<Dimension> used = EnumSet.noneOf(Dimension.class);

    StockPopulation(StatisticsQuery query, StockMoment moment) {
        this.query = query;
        this.moment = moment;
        this.dimensions = new StockDimensions(moment);
        used.addAll(query.groupBy());
        used.addAll(query.filters().keySet());
    }

    boolean usesPlaces() {
        return query.within().isPresent() || used.stream().anyMatch(OF_PLACES::contains);
    }

    boolean usesTypes() {
        return used.contains(Dimension.MEMBER_TYPE);
    }

    /** What the answer's rows are grouped by. */
    List<Field<String>> groups() {
        return query.groupBy().stream().map(dimensions::of).toList();
    }

    /** Which organizations, and which of their members, are counted. */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(moment.counts(StockDimensions.ORGANIZATION));
        query.filters().forEach((dimension, values) -> conditions.add(oneOf(dimension, values)));
        query.within().ifPresent(area -> conditions.add(StockPlaces.INSIDE.eq(DSL.inline(1))));
        return conditions;
    }

    private Condition oneOf(Dimension dimension, SortedSet<String> values) {
        return values.isEmpty()
                ? DSL.falseCondition()
                : dimensions.of(dimension).in(values);
    }

    Table<?> organizations() {
        Table<?> joined = StockDimensions.ORGANIZATION;
        if (used.stream().anyMatch(OF_SECTORS::contains)) {
            joined = withFact(joined, StockDimensions.SECTOR);
        }
        if (used.contains(Dimension.OPERATING)) {
            joined = withFact(joined, StockDimensions.REVIEW);
        }
        return usesPlaces() ? withPlace(withFact(joined, StockDimensions.SEAT)) : joined;
    }

    private Table<?> withFact(Table<?> joined, Table<Record> facts) {
        return joined.leftJoin(facts)
                .on(moment.countsFor(facts, StockMoment.organization(StockDimensions.ORGANIZATION)));
    }

    private static Table<?> withPlace(Table<?> joined) {
        return joined.leftJoin(StockPlaces.PLACE)
                .on(StockPlaces.AREA
                        .eq(StockMoment.column(StockDimensions.SEAT, "area", String.class))
                        .and(StockPlaces.REGISTERED.eq(
                                StockMoment.column(StockDimensions.SEAT, "effective_from", String.class))));
    }

    /** The organizations that have rows in another table, each with those rows. */
    Table<?> with(Source source) {
        return organizations().join(source.table()).on(source.on());
    }

    /** The facts of a table that count, as rows of their organizations. */
    Source source(Table<Record> facts) {
        return new Source(facts, moment.countsFor(facts, StockMoment.organization(StockDimensions.ORGANIZATION)));
    }
}
