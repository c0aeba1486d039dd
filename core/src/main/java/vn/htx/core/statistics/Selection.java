package vn.htx.core.statistics;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationFacts;

/** What a question is about: which properties matter, who is in, and in which cell. */
final class Selection {

    private final List<Dimension> cellsBy;
    private final Map<Dimension, SortedSet<String>> filters;
    private final Set<Dimension> used = EnumSet.noneOf(Dimension.class);
    private final Set<FactType<?>> needed = new HashSet<>();

    Selection(StatisticsQuery query) {
        cellsBy = query.groupBy().stream()
                .filter(dimension -> dimension != Dimension.YEAR)
                .toList();
        filters = query.filters();
        used.addAll(cellsBy);
        used.addAll(filters.keySet());
        needed.add(OrganizationFacts.EXISTENCE);
        used.forEach(dimension -> needed.addAll(factsBehind(dimension)));
        query.within().ifPresent(area -> needed.add(OrganizationFacts.SEAT));
        if (query.measure() == Measure.CHARTER_CAPITAL) {
            needed.add(OrganizationFacts.CAPITAL);
        }
    }

    private static Set<FactType<?>> factsBehind(Dimension dimension) {
        return switch (dimension) {
            case STATUS -> Set.of(OrganizationFacts.SITUATION);
            case SECTOR, AGRICULTURAL -> Set.of(OrganizationFacts.SECTOR);
            case PROVINCE, DISTRICT, COMMUNE -> Set.of(OrganizationFacts.SEAT);
            case OPERATING -> Set.of(OrganizationFacts.FIELD_REVIEW);
            case KIND, YEAR_FOUNDED, YEAR, MEMBER_KIND, MEMBER_TYPE -> Set.of();
        };
    }

    /** The facts about organizations that must be read. */
    Set<FactType<?>> needed() {
        return needed;
    }

    /** The properties of organizations that decide who is in, and where. */
    List<Dimension> ofOrganizations() {
        return used.stream().filter(dimension -> !dimension.ofMembers()).toList();
    }

    /** The properties of memberships that do. */
    List<Dimension> ofMembers() {
        return used.stream().filter(Dimension::ofMembers).toList();
    }

    /** Whether no filter speaks against these properties, as far as they are known. */
    boolean admits(Map<Dimension, String> properties) {
        return filters.entrySet().stream()
                .filter(filter -> properties.containsKey(filter.getKey()))
                .allMatch(filter -> filter.getValue().contains(properties.get(filter.getKey())));
    }

    /** The cell for these properties. */
    Cell cell(Map<Dimension, String> properties) {
        return new Cell(cellsBy.stream()
                .map(dimension -> properties.getOrDefault(dimension, Dimension.NONE))
                .toList());
    }
}
