package vn.htx.core.statistics;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.member.MemberKind;
import vn.htx.core.organization.Sector;
import vn.htx.core.statistics.RollupCell.Part;
import vn.htx.core.statistics.StatisticsQuery.Stock;
import vn.htx.core.statistics.StatisticsTable.Row;

/** The answer to a question about a stock from the sums of {@link Rollup}, while the sums are read. */
public final class RollupAnswer {

    private static final Map<Dimension, Part> PARTS = new EnumMap<>(Map.of(
            Dimension.KIND, Part.KIND,
            Dimension.SECTOR, Part.SECTOR,
            Dimension.AGRICULTURAL, Part.SECTOR,
            Dimension.PROVINCE, Part.PLACE,
            Dimension.YEAR_FOUNDED, Part.FOUNDED,
            Dimension.MEMBER_KIND, Part.PARTICIPATION));

    private static final Map<String, String> AGRICULTURAL =
            Stream.of(Sector.values()).collect(Collectors.toMap(RecordMapper::nameOf, Profiles::agricultural));

    private final StatisticsQuery query;
    private final Stock time;
    private final Selection selection;
    private final Set<Dimension> used = EnumSet.noneOf(Dimension.class);
    private final Map<Cell, Long> sums = new HashMap<>();
    private final Map<String, String> provinces = new HashMap<>(); // of places, read once

    private RollupAnswer(StatisticsQuery query, Stock time) {
        this.query = query;
        this.time = time;
        this.selection = new Selection(query);
        used.addAll(selection.ofOrganizations());
        used.addAll(selection.ofMembers());
        if (query.groupBy().isEmpty()) {
            sums.put(Cell.total(), 0L);
        }
    }

    /** The answer to a question, if such sums hold it. */
    public static Optional<RollupAnswer> to(StatisticsQuery query) {
        boolean additive = query.measure() == Measure.ORGANIZATIONS || query.measure() == Measure.MEMBERSHIPS;
        boolean inside = query.within().map(AreaCode::level).orElse(AreaLevel.PROVINCE) == AreaLevel.PROVINCE;
        return additive
                        && inside
                        && query.time() instanceof Stock stock
                        && PARTS.keySet().containsAll(query.groupBy())
                        && PARTS.keySet().containsAll(query.filters().keySet())
                ? Optional.of(new RollupAnswer(query, stock))
                : Optional.empty();
    }

    /** Whether sums of members are to be read, or of organizations themselves. */
    public boolean ofMembers() {
        return query.measure() == Measure.MEMBERSHIPS;
    }

    /** The parts of cells the answer depends on; cells that are alike in them may be added up before. */
    public Set<Part> parts() {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        used.forEach(dimension -> parts.add(PARTS.get(dimension)));
        query.within().ifPresent(area -> parts.add(Part.PLACE));
        return parts;
    }

    /** Adds what cells with these parts come to on the day. */
    public void add(Map<Part, String> parts, long count) {
        Map<Dimension, String> properties = new EnumMap<>(Dimension.class);
        used.forEach(dimension -> properties.put(dimension, property(dimension, parts)));
        boolean inside = query.within().map(area -> isIn(area, parts)).orElse(true);
        if (inside && selection.admits(properties)) {
            sums.merge(selection.cell(properties), count, Math::addExact);
        }
    }

    private boolean isIn(AreaCode area, Map<Part, String> parts) {
        return part(Part.PLACE, parts).equals(area.value());
    }

    private String property(Dimension dimension, Map<Part, String> parts) {
        Part part = PARTS.get(dimension);
        if (part == null) {
            throw new IllegalStateException("sums do not tell " + dimension);
        }
        String value = part(part, parts);
        return dimension == Dimension.AGRICULTURAL ? AGRICULTURAL.getOrDefault(value, Dimension.NONE) : value;
    }

    private String part(Part part, Map<Part, String> parts) {
        String value = parts.get(part);
        if (value == null) {
            throw new IllegalArgumentException("the answer depends on " + part + ", which is not said");
        }
        return switch (part) {
            case PLACE -> provinces.computeIfAbsent(value, line -> ProvincePath.on(line, time.day()));
            case PARTICIPATION -> RecordMapper.nameOf(MemberKind.of(Participations.read(value), time.day()));
            case KIND, FOUNDED, SECTOR -> value;
        };
    }

    /** The answer. */
    public StatisticsTable table() {
        return new StatisticsTable(sums.entrySet().stream()
                .filter(sum -> query.groupBy().isEmpty() || sum.getValue() != 0)
                .sorted(Map.Entry.comparingByKey())
                .map(sum -> Row.stock(sum.getKey().values(), sum.getValue()))
                .toList());
    }
}
