package vn.htx.storage.sqlite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Origin;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Sector;
import vn.htx.core.organization.Situation;
import vn.htx.core.people.MemberId;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;
import vn.htx.core.tck.Appends;
import vn.htx.core.time.EffectivePeriod;

/** Random entries about a few organizations and members, thick around the days on which the law turns, and questions. */
final class RandomRegister {

    private static final List<LocalDate> TURNS =
            List.of(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 1));
    private static final List<String> ORGANIZATIONS = List.of("o1", "o2", "o3", "o4", "o5");
    private static final List<String> MEMBERS = List.of("m1", "m2", "m3", "o1", "o2", "never-registered");
    private static final List<String> SEATS = List.of("01858", "01864", "01840", "02074", "99999");

    private final Random random;

    RandomRegister(Random random) {
        this.random = random;
    }

    /** The next entry: what is known of some keys is taken back, and something else becomes known. */
    Append next(Reading reading) {
        Appends next = Appends.after(reading);
        for (String organization : ORGANIZATIONS) {
            for (Fact<?> replaced : facts(new OrganizationId(organization), next.sequence())) {
                replace(next, reading, replaced);
            }
        }
        return next.build();
    }

    private void replace(Appends next, Reading reading, Fact<?> replaced) {
        if (random.nextInt(3) == 0) {
            known(reading, replaced).forEach(next::closing);
            TreeSet<LocalDate> days = new TreeSet<>(List.of(day(), day(), day()));
            List<LocalDate> turns = new ArrayList<>(days);
            for (int i = 0; i < turns.size(); i++) {
                LocalDate end = i + 1 < turns.size() ? turns.get(i + 1) : null;
                if (random.nextInt(4) > 0) {
                    next.opening(replaced.during(EffectivePeriod.of(turns.get(i), end)));
                }
            }
        }
    }

    private static List<KnownFact<?>> known(Reading reading, Fact<?> like) {
        FactQuery<?> query = FactQuery.all(like.type());
        for (String column : like.type().keyColumns()) {
            query = query.where(column, like.cells().get(like.type().position(column)));
        }
        return List.copyOf(reading.listFacts(query, Knowledge.now()));
    }

    private List<Fact<?>> facts(OrganizationId id, long entry) {
        List<Fact<?>> facts = new ArrayList<>();
        facts.add(fact(
                OrganizationFacts.EXISTENCE,
                new OrganizationFacts.Existence(id, one(OrganizationKind.values()), Optional.empty()),
                entry));
        facts.add(fact(OrganizationFacts.SEAT, new OrganizationFacts.Seat(id, AreaCode.of(one(SEATS))), entry));
        facts.add(fact(OrganizationFacts.SECTOR, new OrganizationFacts.Declared(id, one(Sector.values())), entry));
        facts.add(fact(
                OrganizationFacts.CAPITAL,
                new OrganizationFacts.CharterCapital(id, Dong.of(random.nextInt(4))),
                entry));
        facts.add(fact(
                OrganizationFacts.FIELD_REVIEW, new OrganizationFacts.FieldReview(id, random.nextBoolean()), entry));
        Stream.of(Situation.values())
                .forEach(situation -> facts.add(
                        fact(OrganizationFacts.SITUATION, new OrganizationFacts.InSituation(id, situation), entry)));
        MEMBERS.forEach(member -> facts.add(fact(MemberFacts.MEMBERSHIP, membership(id, member), entry)));
        return facts;
    }

    private MemberFacts.Membership membership(OrganizationId id, String member) {
        boolean capital = random.nextBoolean();
        return new MemberFacts.Membership(
                id,
                new MemberId(member),
                one(MemberType.values()),
                capital,
                !capital || random.nextBoolean(),
                random.nextBoolean(),
                AgeBand.NOT_APPLICABLE,
                one(Origin.values()));
    }

    private static <F extends Record> Fact<F> fact(FactType<F> type, F value, long entry) {
        return Fact.of(type, value, EffectivePeriod.startingOn(TURNS.get(0)), entry);
    }

    private LocalDate day() {
        return one(TURNS).plusDays(random.nextInt(9) - 4);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A random question. */
    StatisticsQuery question() {
        Measure measure = one(Measure.values());
        boolean flow = random.nextInt(5) == 0;
        LocalDate first = day();
        StatisticsQuery asked = flow
                ? StatisticsQuery.flow(measure, EffectivePeriod.of(first, first.plusDays(1 + random.nextInt(300))))
                : StatisticsQuery.stock(measure, first);
        List<Dimension> dimensions = dimensions(measure, flow);
        return narrowed(asked.by(random.ints(random.nextInt(4), 0, dimensions.size())
                .distinct()
                .mapToObj(dimensions::get)
                .toArray(Dimension[]::new)));
    }

    private static List<Dimension> dimensions(Measure measure, boolean flow) {
        boolean members = measure == Measure.MEMBERSHIPS || measure == Measure.DISTINCT_MEMBERS;
        return Stream.of(Dimension.values())
                .filter(dimension -> members || !dimension.ofMembers())
                .filter(dimension -> flow || dimension != Dimension.YEAR)
                .toList();
    }

    private StatisticsQuery narrowed(StatisticsQuery asked) {
        StatisticsQuery filtered = this.<Supplier<StatisticsQuery>>one(
                        () -> asked.where(Dimension.KIND, "cooperative", "union"),
                        () -> asked.where(Dimension.STATUS, "active", "suspended"),
                        () -> asked.where(Dimension.DISTRICT, "060", "none"),
                        () -> asked.where(Dimension.OPERATING, "operating"),
                        () -> asked.where(Dimension.AGRICULTURAL, "agricultural")
                                .where(Dimension.YEAR_FOUNDED, "2024"),
                        () -> asked.where(Dimension.SECTOR),
                        () -> asked,
                        () -> asked)
                .get();
        return random.nextInt(3) > 0 ? filtered : filtered.within(AreaCode.of(one("06", "19", "060", "01864")));
    }
}
