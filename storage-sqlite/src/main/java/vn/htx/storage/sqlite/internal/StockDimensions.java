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

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.member.MemberKind;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.LegalStatus;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Sector;
import vn.htx.core.organization.Situation;
import vn.htx.core.statistics.Dimension;

/**
 * Each dimension of a stock as SQL. What a property means is asked of core, case by case, and written down as {@code CASE}:
 * no definition stands here a second time.
 */
record StockDimensions(StockMoment moment) {

    static final Table<Record> ORGANIZATION = StockMoment.table(OrganizationFacts.EXISTENCE).as("o");
    static final Table<Record> SEAT = StockMoment.table(OrganizationFacts.SEAT).as("seat");
    static final Table<Record> SECTOR = StockMoment.table(OrganizationFacts.SECTOR).as("sector");
    static final Table<Record> REVIEW = StockMoment.table(OrganizationFacts.FIELD_REVIEW).as("review");

    private static final int YEAR_DIGITS = 4;

    Field<String> of(Dimension dimension) {
        return switch (dimension) {
            case KIND -> kind();
            case STATUS -> choose(concat(kind(), inline(" "), situations())).mapValues(statuses());
            case SECTOR -> orNone(StockMoment.column(SECTOR, "sector", String.class));
            case AGRICULTURAL -> orNone(
                    choose(StockMoment.column(SECTOR, "sector", String.class)).mapValues(agricultural()));
            case PROVINCE, DISTRICT, COMMUNE -> orNone(StockPlaces.unit(dimension));
            case YEAR_FOUNDED -> year(StockMoment.column(ORGANIZATION, "effective_from", String.class));
            case OPERATING -> orNone(choose(StockMoment.column(REVIEW, "operating", Integer.class))
                    .mapValues(Map.of(1, "operating", 0, "not-operating")));
            case MEMBER_KIND -> choose(participation()).mapValues(kinds(moment.day()));
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
        Map<String, Integer> bits = Arrays.stream(Situation.values())
                .collect(Collectors.toMap(RecordMapper::nameOf, one -> 1 << one.ordinal()));
        Field<Integer> bit = choose(StockMoment.column(situation, "situation", String.class)).mapValues(bits);
        return field(select(coalesce(sum(bit).cast(Integer.class), inline(0)))
                .from(situation)
                .where(moment.countsFor(situation, StockMoment.organization(ORGANIZATION))));
    }

    private static Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (OrganizationKind kind : OrganizationKind.values()) {
            for (int bits = 0; bits < 1 << Situation.values().length; bits++) {
                statuses.put(
                        RecordMapper.nameOf(kind) + " " + bits,
                        RecordMapper.nameOf(LegalStatus.of(kind, situationsOf(bits))));
            }
        }
        return statuses;
    }

    private static Set<Situation> situationsOf(int bits) {
        return Arrays.stream(Situation.values())
                .filter(situation -> (bits & 1 << situation.ordinal()) != 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Situation.class)));
    }

    private static Map<String, String> agricultural() {
        return Arrays.stream(Sector.values())
                .collect(Collectors.toMap(
                        RecordMapper::nameOf,
                        sector -> sector.isAgricultural() ? "agricultural" : "non-agricultural"));
    }

    private static Field<String> participation() {
        return concat(flag("capital"), flag("use"), flag("labour"));
    }

    private static Field<String> flag(String column) {
        return StockMoment.column(StockMembers.M, column, String.class);
    }

    private static Map<String, String> kinds(LocalDate day) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (int flags = 1; flags < 8; flags++) {
            Participation participation = new Participation((flags & 4) != 0, (flags & 2) != 0, (flags & 1) != 0);
            kinds.put(
                    (flags >> 2) + "" + (flags >> 1 & 1) + (flags & 1),
                    RecordMapper.nameOf(MemberKind.of(participation, day)));
        }
        return kinds;
    }
}
