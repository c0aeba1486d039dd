package vn.htx.reporting.definition;

import java.util.List;
import java.util.Optional;
import vn.htx.core.area.Area;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable.Row;

/**
 * Phân theo địa bàn: the units of the day by which the area is broken down. A province falls into its districts while it
 * has any, into communes since 2025-07-01; a former unit into the communes that hold its territory; the whole register
 * into provinces, or as its province does when it holds organizations of only one.
 */
public record Breakdown(AreaLevel level, List<Area> units) {
    /** The breakdown, unless the area is one commune. */
    public static Optional<Breakdown> of(Scope scope) {
        return scope.area().map(area -> ofArea(scope, area)).orElseGet(() -> Optional.of(ofRegister(scope)));
    }

    private static Optional<Breakdown> ofArea(Scope scope, CountedArea area) {
        if (area.unit().level() == AreaLevel.COMMUNE) {
            return Optional.empty();
        }
        return Optional.of(
                area.lastDay().isPresent()
                        ? new Breakdown(AreaLevel.COMMUNE, area.communes())
                        : below(scope, area.unit().code()));
    }

    private static Breakdown ofRegister(Scope scope) {
        List<String> provinces = provinces(scope);
        return provinces.size() == 1
                ? below(scope, AreaCode.of(provinces.get(0)))
                : new Breakdown(AreaLevel.PROVINCE, among(provinces, scope));
    }

    /** These provinces, or every one where no organization is. */
    private static List<Area> among(List<String> provinces, Scope scope) {
        return scope.areas().list(AreaLevel.PROVINCE, scope.day()).stream()
                .filter(unit ->
                        provinces.isEmpty() || provinces.contains(unit.code().value()))
                .toList();
    }

    /** The provinces in which any organization is seated. */
    private static List<String> provinces(Scope scope) {
        return scope
                .count(StatisticsQuery.stock(Measure.ORGANIZATIONS, scope.day()).by(Dimension.PROVINCE))
                .rows()
                .stream()
                .map(Row::group)
                .map(group -> group.get(0))
                .filter(code -> !code.equals(Dimension.NONE))
                .toList();
    }

    private static Breakdown below(Scope scope, AreaCode unit) {
        AreaDirectory areas = scope.areas();
        List<Area> districts = areas.listIn(unit, AreaLevel.DISTRICT, scope.day());
        return unit.level() == AreaLevel.PROVINCE && !districts.isEmpty()
                ? new Breakdown(AreaLevel.DISTRICT, districts)
                : new Breakdown(AreaLevel.COMMUNE, areas.listIn(unit, AreaLevel.COMMUNE, scope.day()));
    }

    /** The dimension whose values are the codes of the units. */
    public Dimension dimension() {
        return switch (level) {
            case PROVINCE -> Dimension.PROVINCE;
            case DISTRICT -> Dimension.DISTRICT;
            case COMMUNE -> Dimension.COMMUNE;
        };
    }

    /** The word for the level in the ids of sections and labels, such as {@code district}. */
    public String word() {
        return RecordMapper.nameOf(level);
    }
}
