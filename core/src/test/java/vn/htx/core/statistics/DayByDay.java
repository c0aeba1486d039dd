package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.fact.Fact;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.member.MemberKind;
import vn.htx.core.member.MemberType;
import vn.htx.core.organization.LegalStatus;
import vn.htx.core.organization.OrganizationFacts.CharterCapital;
import vn.htx.core.organization.OrganizationFacts.Declared;
import vn.htx.core.organization.OrganizationFacts.Existence;
import vn.htx.core.organization.OrganizationFacts.FieldReview;
import vn.htx.core.organization.OrganizationFacts.InSituation;
import vn.htx.core.organization.OrganizationFacts.Seat;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Sector;
import vn.htx.core.statistics.StatisticsQuery.Flow;
import vn.htx.core.statistics.StatisticsQuery.Stock;
import vn.htx.core.statistics.StatisticsTable.Row;
import vn.htx.core.time.EffectivePeriod;

/**
 * The dumbest evaluator: on every single day it looks at all facts anew, writes down who is in which group, and compares
 * with the day before.
 */
final class DayByDay {

    private record Said(Record value, EffectivePeriod period) {}

    /** One thing counted, in one group. */
    private record Place(String thing, List<String> group) {}

    private static final class Sums {
        private long opening;
        private long in;
        private long out;
        private long closing;

        private boolean isEmpty() {
            return opening == 0 && in == 0 && out == 0 && closing == 0;
        }
    }

    private final StatisticsQuery query;
    private final List<Said> facts;
    private final AreaDirectory areas;
    private final Map<List<String>, Sums> rows = new TreeMap<>(Comparator.comparing(List::toString));

    DayByDay(StatisticsQuery query, List<Fact<?>> facts, AreaDirectory areas) {
        this.query = query;
        this.facts = facts.stream()
                .map(fact -> new Said(fact.value(), fact.period()))
                .toList();
        this.areas = areas;
    }

    StatisticsTable evaluate() {
        if (query.groupBy().isEmpty()) {
            rows.put(List.of(), new Sums());
        }
        if (query.time() instanceof Stock stock) {
            placesOn(stock.day(), stock.day()).forEach((place, amount) -> sums(place).closing += amount);
        } else if (query.time() instanceof Flow flow) {
            walk(flow.period());
        }
        return new StatisticsTable(rows.entrySet().stream()
                .filter(row -> query.groupBy().isEmpty() || !row.getValue().isEmpty())
                .map(row -> new Row(
                        row.getKey(),
                        row.getValue().opening,
                        row.getValue().in,
                        row.getValue().out,
                        row.getValue().closing))
                .toList());
    }

    private void walk(EffectivePeriod period) {
        LocalDate end = period.end().orElseThrow();
        for (LocalDate day = period.from(); day.isBefore(end); day = day.plusDays(1)) {
            Map<Place, Long> before = placesOn(day.minusDays(1), day);
            Map<Place, Long> after = placesOn(day, day);
            if (day.equals(period.from()) || byYear() && day.getDayOfYear() == 1) {
                before.forEach((place, amount) -> sums(place).opening += amount);
            }
            compare(before, after);
            LocalDate next = day.plusDays(1);
            if (next.equals(end) || byYear() && next.getDayOfYear() == 1) {
                after.forEach((place, amount) -> sums(place).closing += amount);
            }
        }
    }

    private boolean byYear() {
        return query.groupBy().contains(Dimension.YEAR);
    }

    private void compare(Map<Place, Long> before, Map<Place, Long> after) {
        Set<Place> places = new HashSet<>(before.keySet());
        places.addAll(after.keySet());
        for (Place place : places) {
            long change = after.getOrDefault(place, 0L) - before.getOrDefault(place, 0L);
            sums(place).in += Math.max(change, 0);
            sums(place).out += Math.max(-change, 0);
        }
    }

    private Sums sums(Place place) {
        return rows.computeIfAbsent(place.group(), unknown -> new Sums());
    }

    /** Who is in which group on a day with what amount; rows of the year of another day are meant. */
    private Map<Place, Long> placesOn(LocalDate day, LocalDate rowsOf) {
        Map<Place, Long> places = new HashMap<>();
        switch (query.measure()) {
            case ORGANIZATIONS -> all(Existence.class, day)
                    .forEach(it -> put(places, "" + it.organization(), 1, "" + it.organization(), Optional.empty(), day, rowsOf));
            case CHARTER_CAPITAL -> all(CharterCapital.class, day)
                    .forEach(it -> put(
                            places,
                            "" + it.organization(),
                            it.amount().amount(),
                            "" + it.organization(),
                            Optional.empty(),
                            day,
                            rowsOf));
            case MEMBERSHIPS -> all(Membership.class, day)
                    .forEach(it -> put(
                            places, it.organization() + "/" + it.member(), 1, "" + it.organization(), Optional.of(it), day, rowsOf));
            case DISTINCT_MEMBERS -> all(Membership.class, day)
                    .forEach(it -> put(places, "" + it.member(), 1, "" + it.organization(), Optional.of(it), day, rowsOf));
        }
        return places;
    }

    private void put(
            Map<Place, Long> places,
            String thing,
            long amount,
            String organization,
            Optional<Membership> membership,
            LocalDate day,
            LocalDate rowsOf) {
        boolean counts = exists(organization, day)
                && membership.filter(it -> isGone(it, day)).isEmpty()
                && query.within().filter(area -> !isWithin(organization, area, day)).isEmpty()
                && query.filters().entrySet().stream()
                        .allMatch(filter ->
                                filter.getValue().contains(value(filter.getKey(), organization, membership, day, rowsOf)));
        if (counts) {
            List<String> group = query.groupBy().stream()
                    .map(dimension -> value(dimension, organization, membership, day, rowsOf))
                    .toList();
            places.put(new Place(thing, group), amount);
        }
    }

    private boolean isGone(Membership membership, LocalDate day) {
        boolean registered = membership.type() == MemberType.GROUP || membership.type() == MemberType.COOPERATIVE;
        return registered && !exists("" + membership.member(), day);
    }

    private boolean exists(String organization, LocalDate day) {
        return all(Existence.class, day).anyMatch(it -> it.organization().value().equals(organization));
    }

    private boolean isWithin(String organization, AreaCode area, LocalDate day) {
        return seat(organization, day)
                .filter(said -> areas.isWithin(((Seat) said.value()).area(), said.period().from(), area, day))
                .isPresent();
    }

    private String value(
            Dimension dimension, String organization, Optional<Membership> membership, LocalDate day, LocalDate rowsOf) {
        return switch (dimension) {
            case KIND -> written(kind(organization, day));
            case STATUS -> written(LegalStatus.of(
                    kind(organization, day),
                    all(InSituation.class, day)
                            .filter(it -> it.organization().value().equals(organization))
                            .map(InSituation::situation)
                            .collect(Collectors.toSet())));
            case SECTOR -> sector(organization, day).map(DayByDay::written).orElse("none");
            case AGRICULTURAL -> sector(organization, day)
                    .map(sector -> sector == Sector.AGRICULTURE ? "agricultural" : "non-agricultural")
                    .orElse("none");
            case PROVINCE -> unit(organization, AreaLevel.PROVINCE, day);
            case DISTRICT -> unit(organization, AreaLevel.DISTRICT, day);
            case COMMUNE -> unit(organization, AreaLevel.COMMUNE, day);
            case YEAR_FOUNDED -> said(day)
                    .filter(said -> said.value() instanceof Existence it
                            && it.organization().value().equals(organization))
                    .map(said -> said.period().toString().substring(0, 4))
                    .findFirst()
                    .orElseThrow();
            case YEAR -> rowsOf.toString().substring(0, 4);
            case OPERATING -> all(FieldReview.class, day)
                    .filter(it -> it.organization().value().equals(organization))
                    .map(it -> it.operating() ? "operating" : "not-operating")
                    .findFirst()
                    .orElse("none");
            case MEMBER_KIND -> written(MemberKind.of(membership.orElseThrow().participation(), day));
            case MEMBER_TYPE -> written(membership.orElseThrow().type());
        };
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private OrganizationKind kind(String organization, LocalDate day) {
        return all(Existence.class, day)
                .filter(it -> it.organization().value().equals(organization))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private Optional<Sector> sector(String organization, LocalDate day) {
        return all(Declared.class, day)
                .filter(it -> it.organization().value().equals(organization))
                .map(Declared::sector)
                .findFirst();
    }

    private String unit(String organization, AreaLevel level, LocalDate day) {
        return seat(organization, day)
                .flatMap(said -> areas.locate(((Seat) said.value()).area(), said.period().from(), level, day))
                .map(AreaCode::value)
                .orElse("none");
    }

    private Optional<Said> seat(String organization, LocalDate day) {
        return said(day)
                .filter(said ->
                        said.value() instanceof Seat it && it.organization().value().equals(organization))
                .findFirst();
    }

    private <F extends Record> Stream<F> all(Class<F> type, LocalDate day) {
        return said(day).map(Said::value).filter(type::isInstance).map(type::cast);
    }

    private Stream<Said> said(LocalDate day) {
        return facts.stream().filter(said -> said.period().contains(day));
    }
}
