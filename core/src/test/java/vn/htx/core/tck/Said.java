package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Statement;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Origin;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationFacts.CharterCapital;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.tck.Harvests.Crop;
import vn.htx.core.tck.Harvests.Harvest;
import vn.htx.core.time.EffectivePeriod;

/**
 * What one entry of a random history says. Statements are total, so that any part of a history is a history.
 *
 * @param day the day the entry is effective on
 * @param statements what it says
 */
record Said(LocalDate day, List<Statement> statements) {

    private static final List<String> ORGANIZATIONS = List.of("coop-1", "coop-10", "coop-2", "Coop-1", "coop-1.a", "a");
    private static final List<Crop> CROPS = List.of(Crop.values());
    private static final List<Participation> PARTS = List.of(
            Participation.CAPITAL_AND_USE,
            Participation.CAPITAL_ONLY,
            Participation.USE_ONLY,
            Participation.LABOUR_ONLY);

    /** A history of so many entries. */
    static List<Said> history(Random random, int length) {
        return IntStream.range(0, length).mapToObj(i -> random(random)).toList();
    }

    private static Said random(Random random) {
        List<Statement> statements = new ArrayList<>();
        int many = 1 + random.nextInt(4);
        for (int i = 0; i < many; i++) {
            statements.add(statement(random));
        }
        return new Said(day(random), statements);
    }

    private static Statement statement(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> Statement.holds(Harvests.HARVEST, harvest(random), period(random));
            case 2 ->
                Statement.ends(
                        Harvests.HARVEST,
                        day(random),
                        Harvests.HARVEST.key(harvest(random)).toArray());
            case 3 ->
                Statement.changes(
                        Harvests.HARVEST,
                        day(random),
                        Harvests::sold,
                        Harvests.HARVEST.key(harvest(random)).toArray());
            case 4 -> Statement.holds(MemberFacts.MEMBERSHIP, membership(random), period(random));
            case 5 ->
                Statement.ends(
                        MemberFacts.MEMBERSHIP,
                        day(random),
                        MemberFacts.MEMBERSHIP.key(membership(random)).toArray());
            case 6 ->
                Statement.changes(
                        MemberFacts.MEMBERSHIP,
                        day(random),
                        membership -> membership.taking(Participation.CAPITAL_AND_LABOUR),
                        MemberFacts.MEMBERSHIP.key(membership(random)).toArray());
            default ->
                Statement.holds(
                        OrganizationFacts.CAPITAL,
                        new CharterCapital(organization(random), money(random)),
                        day(random));
        };
    }

    /** A day within some months. */
    static LocalDate day(Random random) {
        return Appends.DAY.plusDays(random.nextInt(90));
    }

    private static EffectivePeriod period(Random random) {
        LocalDate from = day(random);
        return random.nextBoolean()
                ? EffectivePeriod.startingOn(from)
                : EffectivePeriod.of(from, from.plusDays(1 + random.nextInt(60)));
    }

    private static OrganizationId organization(Random random) {
        return new OrganizationId(ORGANIZATIONS.get(random.nextInt(ORGANIZATIONS.size())));
    }

    private static Dong money(Random random) {
        return Dong.of(random.nextBoolean() ? random.nextLong() : random.nextInt(3));
    }

    private static Membership membership(Random random) {
        Participation part = PARTS.get(random.nextInt(PARTS.size()));
        return new Membership(
                organization(random),
                new MemberId("m-" + random.nextInt(4)),
                MemberType.PERSON,
                part.capital(),
                part.use(),
                part.labour(),
                AgeBand.ADULT,
                Origin.VIETNAMESE);
    }

    private static Harvest harvest(Random random) {
        return new Harvest(
                organization(random),
                List.of(-1L, 2L, 10L).get(random.nextInt(3)),
                LocalDate.of(2024, 2, 1).plusDays(random.nextInt(2)),
                random.nextBoolean(),
                CROPS.get(random.nextInt(CROPS.size())),
                money(random),
                random.nextInt(3),
                random.nextBoolean() ? "" : Texts.AWKWARD,
                maybe(random, "Chợ Bắc Kạn"),
                maybe(random, LocalDate.of(2024, 5, 1 + random.nextInt(2))),
                maybe(random, random.nextBoolean()),
                maybe(random, (long) random.nextInt(3)),
                maybe(random, random.nextInt(3)),
                maybe(random, money(random)),
                maybe(random, AreaCode.of("01840")));
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
