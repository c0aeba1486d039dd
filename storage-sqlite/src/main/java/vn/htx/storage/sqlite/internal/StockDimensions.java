package vn.htx.storage.sqlite.internal;

import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.sum;

import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.statistics.Dimension;

/**
 * Each dimension of a stock as SQL. What a property means is asked of core, case by case, and written down as {@code CASE}:
 * no definition stands here a second time.
 */
record StockDimensions(StockMoment moment) {

    static final Table<Record> ORGANIZATION =
            StockMoment.table(OrganizationFacts.EXISTENCE).as("o");
    static final Table<Record> SEAT = StockMoment.table(OrganizationFacts.SEAT).as("seat");
    static final Table<Record> SECTOR =
            StockMoment.table(OrganizationFacts.SECTOR).as("sector");
    static final Table<Record> REVIEW =
            StockMoment.table(OrganizationFacts.FIELD_REVIEW).as("review");

    private static final int YEAR_DIGITS = 4;

    Field<String> of(Dimension dimension) {
        return switch (dimension) {
            case KIND -> kind();
            case STATUS -> choose(concat(kind(), inline(" "), situations())).mapValues(Meanings.statuses());
            case SECTOR -> orNone(StockMoment.column(SECTOR, "sector", String.class));
            case AGRICULTURAL ->
                orNone(choose(StockMoment.column(SECTOR, "sector", String.class))
                        .mapValues(Meanings.agricultural()));
            case PROVINCE, DISTRICT, COMMUNE -> orNone(StockPlaces.unit(dimension));
            case YEAR_FOUNDED -> year(StockMoment.column(ORGANIZATION, "effective_from", String.class));
            case OPERATING ->
                orNone(choose(StockMoment.column(REVIEW, "operating", Integer.class))
                        .mapValues(Map.of(1, "operating", 0, "not-operating")));
            case MEMBER_KIND -> choose(participation()).mapValues(Meanings.memberKinds(moment.day()));
            case MEMBER_TYPE -> StockMoment.column(StockMembers.M, "type", String.class);
            case YEAR -> throw new IllegalArgumentException("a stock has no " + dimension);
        };
    }

    private static Field<String> orNone(Field<String> property) {
        return coalesce(property, inline(Dimension.NONE));
    }

    private static Field<String> kind() {
        return StockMoment.column(ORGANIZATION, "kind", String.class);
    }

    private static Field<String> year(Field<String> day) {
        return cast(cast(substring(day, 1, YEAR_DIGITS), SQLDataType.INTEGER), SQLDataType.VARCHAR);
    }

    /** The situations an organization is in, each a bit of a number. */
    private Field<Integer> situations() {
        Table<Record> situation = StockMoment.table(OrganizationFacts.SITUATION).as("situation");
        Field<Integer> bit =
                choose(StockMoment.column(situation, "situation", String.class)).mapValues(Meanings.situationBits());
        return field(select(coalesce(sum(bit).cast(Integer.class), inline(0)))
                .from(situation)
                .where(moment.countsFor(situation, StockMoment.organization(ORGANIZATION))));
    }

    private static Field<String> participation() {
        return concat(flag("capital"), flag("use"), flag("labour"));
    }

    private static Field<String> flag(String column) {
        return StockMoment.column(StockMembers.M, column, String.class);
    }
}
