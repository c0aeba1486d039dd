package vn.htx.reporting.policies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.member.Headcount;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Sector;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.FactMeasure;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.reporting.definition.Scope;

/** Các tổ chức tại một ngày: every organization of the scope that existed on a day, as it was then. */
record Snapshot(Map<OrganizationId, Seen> organizations) {

    /** One of them. */
    record Seen(Likeness likeness, long members, long capital) {}

    static Snapshot of(Scope scope, LocalDate day) {
        return new Snapshot(new Reading(scope, day).read());
    }

    /** One pass over the facts of each kind. */
    private static final class Reading {
        private final Scope scope;
        private final LocalDate day;

        Reading(Scope scope, LocalDate day) {
            this.scope = scope;
            this.day = day;
        }

        Map<OrganizationId, Seen> read() {
            Map<OrganizationId, Fact<OrganizationFacts.Seat>> seats = new HashMap<>();
            facts(OrganizationFacts.SEAT)
                    .filter(seat -> isHere(seat))
                    .forEach(seat -> seats.put(seat.value().organization(), seat));
            Map<OrganizationId, Sector> sectors = new HashMap<>();
            facts(OrganizationFacts.SECTOR)
                    .map(Fact::value)
                    .forEach(declared -> sectors.put(declared.organization(), declared.sector()));
            Map<OrganizationId, Long> capital = new HashMap<>();
            facts(OrganizationFacts.CAPITAL)
                    .map(Fact::value)
                    .forEach(held ->
                            capital.put(held.organization(), held.amount().amount()));
            Map<String, Long> members = members();
            Map<OrganizationId, Seen> seen = new HashMap<>();
            facts(OrganizationFacts.EXISTENCE).forEach(existence -> {
                OrganizationId id = existence.value().organization();
                Optional.ofNullable(seats.get(id))
                        .ifPresent(seat -> Optional.ofNullable(sectors.get(id))
                                .ifPresent(sector -> seen.put(
                                        id, seen(existence, seat, sector, members, capital.getOrDefault(id, 0L)))));
            });
            return seen;
        }

        private Seen seen(
                Fact<OrganizationFacts.Existence> existence,
                Fact<OrganizationFacts.Seat> seat,
                Sector sector,
                Map<String, Long> members,
                long capital) {
            OrganizationId id = existence.value().organization();
            OrganizationKind kind = existence.value().kind();
            long number = kind == OrganizationKind.UNION
                    ? new Headcount(scope.view().facts(), id, kind).all(day)
                    : members.getOrDefault(id.value(), 0L);
            Likeness likeness = new Likeness(
                    kind,
                    sector,
                    area(seat),
                    Likeness.Size.of(number),
                    Likeness.Age.of(ChronoUnit.YEARS.between(existence.period().from(), day)));
            return new Seen(likeness, number, capital);
        }

        private String area(Fact<OrganizationFacts.Seat> seat) {
            return Stream.of(AreaLevel.DISTRICT, AreaLevel.PROVINCE)
                    .flatMap(level ->
                            scope
                                    .areas()
                                    .locate(seat.value().area(), seat.period().from(), level, day)
                                    .stream())
                    .findFirst()
                    .map(AreaCode::value)
                    .orElse(Dimension.NONE);
        }

        private boolean isHere(Fact<OrganizationFacts.Seat> seat) {
            return scope.area()
                    .map(area -> area.holds(seat.value().area(), seat.period().from()))
                    .orElse(true);
        }

        /** How many memberships each organization has. */
        private Map<String, Long> members() {
            FactQuestion question =
                    FactMeasure.count(MemberFacts.MEMBERSHIP).on(day).by(FactMeasure.ORGANIZATION);
            Map<String, Long> members = new HashMap<>();
            scope.view()
                    .count(question)
                    .rows()
                    .forEach(row -> members.put(row.group().get(0), row.value()));
            return members;
        }

        private <F extends Record> Stream<Fact<F>> facts(FactType<F> type) {
            return scope.view().streamFacts(FactQuery.all(type).on(day)).map(KnownFact::fact);
        }
    }
}
