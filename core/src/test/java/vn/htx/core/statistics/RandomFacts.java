package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Origin;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationFacts.CharterCapital;
import vn.htx.core.organization.OrganizationFacts.Declared;
import vn.htx.core.organization.OrganizationFacts.Existence;
import vn.htx.core.organization.OrganizationFacts.FieldReview;
import vn.htx.core.organization.OrganizationFacts.InSituation;
import vn.htx.core.organization.OrganizationFacts.Seat;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Sector;
import vn.htx.core.organization.Situation;
import vn.htx.core.people.MemberId;
import vn.htx.core.time.EffectivePeriod;

/** Random facts of a few organizations and members, thick around the days on which law and calendar turn. */
final class RandomFacts {

    private static final LocalDate FIRST = LocalDate.of(2024, 6, 20);
    private static final LocalDate LAST = LocalDate.of(2025, 7, 10);

    private static final List<LocalDate> TURNS = List.of(
            LocalDate.of(2013, 7, 1), LocalDate.of(2024, 7, 1), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 1));
    private static final List<String> ORGANIZATIONS = List.of("o1", "o2", "o3", "o4");
    private static final List<String> MEMBERS = List.of("m1", "m2", "o1", "o2");
    private static final List<String> SEATS = List.of("01858", "01864", "01840", "02074", "99999");

    private final Random random;
    private final List<Fact<?>> facts = new ArrayList<>();

    RandomFacts(Random random) {
        this.random = random;
    }

    List<Fact<?>> list() {
        ORGANIZATIONS.stream().map(OrganizationId::new).forEach(this::organization);
        return facts;
    }

    private void organization(OrganizationId id) {
        spells(
                1,
                period -> fact(
                        OrganizationFacts.EXISTENCE,
                        new Existence(id, one(OrganizationKind.values()), Optional.empty()),
                        period));
        spells(3, period -> fact(OrganizationFacts.SEAT, new Seat(id, AreaCode.of(one(SEATS))), period));
        spells(3, period -> fact(OrganizationFacts.SECTOR, new Declared(id, one(Sector.values())), period));
        spells(
                3,
                period -> fact(OrganizationFacts.CAPITAL, new CharterCapital(id, Dong.of(random.nextInt(4))), period));
        spells(2, period -> fact(OrganizationFacts.FIELD_REVIEW, new FieldReview(id, random.nextBoolean()), period));
        for (Situation situation : Situation.values()) {
            spells(1, period -> fact(OrganizationFacts.SITUATION, new InSituation(id, situation), period));
        }
        for (String member : MEMBERS) {
            spells(2, period -> fact(MemberFacts.MEMBERSHIP, membership(id, new MemberId(member)), period));
        }
    }

    private Membership membership(OrganizationId id, MemberId member) {
        boolean capital = random.nextBoolean();
        return new Membership(
                id,
                member,
                one(MemberType.values()),
                capital,
                !capital || random.nextBoolean(),
                false,
                AgeBand.NOT_APPLICABLE,
                Origin.VIETNAMESE);
    }

    /** Up to so many facts of one key, in the periods between random days; some follow each other without a gap. */
    private void spells(int most, Function<EffectivePeriod, Fact<?>> fact) {
        List<LocalDate> days = IntStream.range(0, most + 1)
                .mapToObj(i -> day())
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < days.size() - 1; i++) {
            if (random.nextInt(4) > 0) {
                facts.add(fact.apply(EffectivePeriod.of(days.get(i), days.get(i + 1))));
            }
        }
        if (random.nextBoolean()) {
            facts.add(fact.apply(EffectivePeriod.startingOn(days.get(days.size() - 1))));
        }
    }

    private LocalDate day() {
        return one(TURNS).plusDays(random.nextInt(9) - 4);
    }

    private static <F extends Record> Fact<F> fact(FactType<F> type, F value, EffectivePeriod period) {
        return Fact.of(type, value, period, 1);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> T one(T[] choices) {
        return one(List.of(choices));
    }

    /** A random question about such facts. */
    StatisticsQuery question() {
        Measure measure = one(Measure.values());
        boolean flow = random.nextInt(4) > 0;
        StatisticsQuery question =
                flow ? StatisticsQuery.flow(measure, period()) : StatisticsQuery.stock(measure, day());
        boolean members = measure == Measure.MEMBERSHIPS || measure == Measure.DISTINCT_MEMBERS;
        List<Dimension> dimensions = Stream.of(Dimension.values())
                .filter(dimension -> members || !dimension.ofMembers())
                .filter(dimension -> flow || dimension != Dimension.YEAR)
                .toList();
        return narrowed(question.by(random.ints(random.nextInt(4), 0, dimensions.size())
                .distinct()
                .mapToObj(dimensions::get)
                .toArray(Dimension[]::new)));
    }

    /** Some days, mostly few and around a turn, at times all that are of interest. */
    private EffectivePeriod period() {
        if (random.nextInt(20) == 0) {
            return EffectivePeriod.of(FIRST, LAST);
        }
        LocalDate first = day();
        return EffectivePeriod.of(first, first.plusDays(1 + random.nextInt(10)));
    }

    private StatisticsQuery narrowed(StatisticsQuery question) {
        StatisticsQuery filtered = switch (random.nextInt(6)) {
            case 0 -> question.where(Dimension.KIND, "cooperative", "union");
            case 1 -> question.where(Dimension.STATUS, "active");
            case 2 -> question.where(Dimension.DISTRICT, "060", "none");
            case 3 -> question.where(Dimension.OPERATING, "operating");
            default -> question;
        };
        return random.nextInt(3) > 0
                ? filtered
                : filtered.within(AreaCode.of(one(List.of("06", "19", "060", "01864"))));
    }
}
