package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.organization.LegalStatus;
import vn.htx.core.organization.Sector;
import vn.htx.core.statistics.OrganizationLife.Existing;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.Spell;
import vn.htx.core.time.Timeline;

/** The properties of organizations by which a question groups and filters, over time, on the days they are in. */
final class Profiles {

    private final Selection selection;
    private final Places places;
    private final EffectivePeriod span;

    Profiles(Selection selection, Places places, EffectivePeriod span) {
        this.selection = selection;
        this.places = places;
        this.span = span;
    }

    /** The properties of one organization: between two days on which nothing changes, those of the first. */
    Trajectory<Map<Dimension, String>> of(OrganizationLife life) {
        SortedSet<LocalDate> days = life.changeDays();
        days.addAll(places.changeDays());
        return Trajectory.of(Timeline.ofSpells(life.existence().during(span).cutAt(days).spells().stream()
                .filter(piece -> places.admits(life.seats().on(firstDay(piece)), firstDay(piece)))
                .map(piece -> piece.map(existing -> properties(life, existing, firstDay(piece))))
                .filter(piece -> selection.admits(piece.value()))
                .toList()));
    }

    private static LocalDate firstDay(Spell<?> piece) {
        return piece.period().from();
    }

    private Map<Dimension, String> properties(OrganizationLife life, Existing existing, LocalDate day) {
        EnumMap<Dimension, String> properties = new EnumMap<>(Dimension.class);
        selection
                .ofOrganizations()
                .forEach(dimension -> properties.put(dimension, property(dimension, life, existing, day)));
        return properties;
    }

    private String property(Dimension dimension, OrganizationLife life, Existing existing, LocalDate day) {
        return switch (dimension) {
            case KIND -> RecordMapper.nameOf(existing.kind());
            case STATUS ->
                RecordMapper.nameOf(
                        LegalStatus.of(existing.kind(), life.situations().allOn(day)));
            case SECTOR -> life.sectors().on(day).map(RecordMapper::nameOf).orElse(Dimension.NONE);
            case AGRICULTURAL ->
                life.sectors().on(day).map(Profiles::agricultural).orElse(Dimension.NONE);
            case PROVINCE -> places.unit(life.seats().on(day), AreaLevel.PROVINCE, day);
            case DISTRICT -> places.unit(life.seats().on(day), AreaLevel.DISTRICT, day);
            case COMMUNE -> places.unit(life.seats().on(day), AreaLevel.COMMUNE, day);
            case YEAR_FOUNDED -> Integer.toString(existing.since().getYear());
            case OPERATING -> life.reviews().on(day).map(Profiles::operating).orElse(Dimension.NONE);
            case YEAR, MEMBER_KIND, MEMBER_TYPE ->
                throw new IllegalStateException(dimension + " is no property of an organization");
        };
    }

    static String agricultural(Sector sector) {
        return sector.isAgricultural() ? "agricultural" : "non-agricultural";
    }

    private static String operating(boolean found) {
        return found ? "operating" : "not-operating";
    }
}
