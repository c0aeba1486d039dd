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
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Sector;
import vn.htx.core.statistics.StatisticsQuery.Flow;
import vn.htx.core.statistics.StatisticsQuery.Stock;
import vn.htx.core.statistics.StatisticsTable.Row;
import vn.htx.core.time.EffectivePeriod;

/**
 * The dumbest evaluator: on every single day it looks at all facts anew, writes down who is in which group, and
 * compares with the day before.
 */
final class DayByDay {

    private record Said(Record value, EffectivePeriod period) {}

    /** One thing counted, in one group. */
    private record Place(String thing, List<String> group) {}

    /** What may count, if it is in. */
    private record Candidate(String thing, long amount, String organization, Optional<Membership> membership) {

        static Candidate of(OrganizationId organization, long amount) {
            return new Candidate(organization.value(), amount, organization.value(), Optional.empty());
        }

        static Candidate of(String thing, Membership membership) {
            return new Candidate(thing, 1, membership.organization().value(), Optional.of(membership));
        }
    }

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
            if (day.equals(period.from()) || (byYear() && day.getDayOfYear() == 1)) {
                before.forEach((place, amount) -> sums(place).opening += amount);
            }
            compare(before, after);
            LocalDate next = day.plusDays(1);
            if (next.equals(end) || (byYear() && next.getDayOfYear() == 1)) {
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
        candidates(day).filter(candidate -> counts(candidate, day)).forEach(candidate -> {
            List<String> group = query.groupBy().stream()
                    .map(dimension -> dimension == Dimension.YEAR ? year(rowsOf) : value(dimension, candidate, day))
                    .toList();
            places.put(new Place(candidate.thing(), group), candidate.amount());
        });
        return places;
    }

    private Stream<Candidate> candidates(LocalDate day) {
        return switch (query.measure()) {
            case ORGANIZATIONS -> all(Existence.class, day).map(it -> Candidate.of(it.organization(), 1));
            case CHARTER_CAPITAL ->
                all(CharterCapital.class, day)
                        .map(it -> Candidate.of(it.organization(), it.amount().amount()));
            case MEMBERSHIPS ->
                all(Membership.class, day).map(it -> Candidate.of(it.organization() + "/" + it.member(), it));
            case DISTINCT_MEMBERS ->
                all(Membership.class, day).map(it -> Candidate.of(it.member().value(), it));
        };
    }

    private boolean counts(Candidate candidate, LocalDate day) {
        return exists(candidate.organization(), day)
                && candidate.membership().filter(it -> isGone(it, day)).isEmpty()
                && query.within().stream().allMatch(area -> isWithin(candidate.organization(), area, day))
                && query.filters().entrySet().stream()
                        .allMatch(filter -> filter.getValue().contains(value(filter.getKey(), candidate, day)));
    }

    private boolean isGone(Membership membership, LocalDate day) {
        boolean registered = membership.type() == MemberType.GROUP || membership.type() == MemberType.COOPERATIVE;
        return registered && !exists(membership.member().value(), day);
    }

    private boolean exists(String organization, LocalDate day) {
        return all(Existence.class, day)
                .anyMatch(it -> it.organization().value().equals(organization));
    }

    private boolean isWithin(String organization, AreaCode area, LocalDate day) {
        return seat(organization, day)
                .filter(said -> areas.isWithin(
                        ((Seat) said.value()).area(), said.period().from(), area, day))
                .isPresent();
    }

    private String value(Dimension dimension, Candidate candidate, LocalDate day) {
        String organization = candidate.organization();
        return switch (dimension) {
            case KIND -> written(kind(organization, day));
            case STATUS ->
                written(LegalStatus.of(
                        kind(organization, day),
                        all(InSituation.class, day)
                                .filter(it -> it.organization().value().equals(organization))
                                .map(InSituation::situation)
                                .collect(Collectors.toSet())));
            case SECTOR -> sector(organization, day).map(DayByDay::written).orElse("none");
            case AGRICULTURAL ->
                sector(organization, day)
                        .map(sector -> sector == Sector.AGRICULTURE ? "agricultural" : "non-agricultural")
                        .orElse("none");
            case PROVINCE -> unit(organization, AreaLevel.PROVINCE, day);
            case DISTRICT -> unit(organization, AreaLevel.DISTRICT, day);
            case COMMUNE -> unit(organization, AreaLevel.COMMUNE, day);
            case YEAR_FOUNDED ->
                said(day)
                        .filter(said -> said.value() instanceof Existence it
                                && it.organization().value().equals(organization))
                        .map(said -> year(said.period().from()))
                        .findFirst()
                        .orElseThrow();
            case YEAR -> throw new IllegalArgumentException("nothing is of a year by itself");
            case OPERATING ->
                all(FieldReview.class, day)
                        .filter(it -> it.organization().value().equals(organization))
                        .map(it -> it.operating() ? "operating" : "not-operating")
                        .findFirst()
                        .orElse("none");
            case MEMBER_KIND ->
                written(MemberKind.of(candidate.membership().orElseThrow().participation(), day));
            case MEMBER_TYPE -> written(candidate.membership().orElseThrow().type());
        };
    }

    private static String year(LocalDate day) {
        return day.toString().substring(0, 4);
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
                .flatMap(said ->
                        areas.locate(((Seat) said.value()).area(), said.period().from(), level, day))
                .map(AreaCode::value)
                .orElse("none");
    }

    private Optional<Said> seat(String organization, LocalDate day) {
        return said(day)
                .filter(said -> said.value() instanceof Seat it
                        && it.organization().value().equals(organization))
                .findFirst();
    }

    private <F extends Record> Stream<F> all(Class<F> type, LocalDate day) {
        return said(day).map(Said::value).filter(type::isInstance).map(type::cast);
    }

    private Stream<Said> said(LocalDate day) {
        return facts.stream().filter(said -> said.period().contains(day));
    }
}
