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
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Sector;
import vn.htx.core.organization.Situation;
import vn.htx.core.people.MemberId;
import vn.htx.core.time.EffectivePeriod;

/**
 * Random histories of a few organizations and their members, on days around those on which the law, the areas or the year
 * changes: founded, converted, ended and founded again, moved, suspended, reviewed, with members who come and go.
 */
final class Lives {

    /** Days on which something changes, and the days beside them. */
    static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2019, 12, 31),
            LocalDate.of(2020, 2, 1),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 6, 30),
            LocalDate.of(2024, 7, 1),
            LocalDate.of(2024, 7, 2),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2025, 7, 2),
            LocalDate.of(2026, 3, 31));

    private static final List<String> IDS = List.of("c1", "c2", "c3", "g1", "g2", "u1");
    private static final List<String> SEATS = List.of("01834", "01864", "02185", "02176", "01840", "00001");

    private final Random random;

    private Lives(Random random) {
        this.random = random;
    }

    /** A history of so many entries. */
    static List<Said> history(Random random, int length) {
        Lives lives = new Lives(random);
        return IntStream.range(0, length).mapToObj(i -> lives.said(i)).toList();
    }

    private Said said(int i) {
        List<Statement> statements = new ArrayList<>();
        if (i < IDS.size()) {
            statements.addAll(founding(new OrganizationId(IDS.get(i)), day()));
        } else {
            IntStream.rangeClosed(0, random.nextInt(3)).forEach(one -> statements.add(statement()));
        }
        return new Said(day(), statements);
    }

    private List<Statement> founding(OrganizationId id, LocalDate day) {
        return List.of(
                existence(id, period(day)),
                Statement.holds(OrganizationFacts.SEAT, new OrganizationFacts.Seat(id, seat()), day),
                Statement.holds(
                        OrganizationFacts.SECTOR, new OrganizationFacts.Declared(id, pick(Sector.values())), day),
                Statement.holds(OrganizationFacts.CAPITAL, new OrganizationFacts.CharterCapital(id, money()), day),
                Statement.holds(MemberFacts.MEMBERSHIP, membership(id), day),
                Statement.holds(MemberFacts.MEMBERSHIP, membership(id), day));
    }

    private Statement statement() {
        OrganizationId id = new OrganizationId(pick(IDS));
        LocalDate day = day();
        return switch (random.nextInt(14)) {
            case 0 -> existence(id, period(day));
            case 1 -> Statement.ends(OrganizationFacts.EXISTENCE, day, id);
            case 2 -> Statement.holds(OrganizationFacts.SEAT, new OrganizationFacts.Seat(id, seat()), day);
            case 3 ->
                Statement.holds(
                        OrganizationFacts.SECTOR, new OrganizationFacts.Declared(id, pick(Sector.values())), day);
            case 4 ->
                Statement.holds(
                        OrganizationFacts.CAPITAL, new OrganizationFacts.CharterCapital(id, money()), period(day));
            case 5, 6 ->
                Statement.holds(
                        OrganizationFacts.SITUATION,
                        new OrganizationFacts.InSituation(id, pick(Situation.values())),
                        period(day));
            case 7 -> Statement.ends(OrganizationFacts.SITUATION, day, id, pick(Situation.values()));
            case 8 ->
                Statement.holds(
                        OrganizationFacts.FIELD_REVIEW,
                        new OrganizationFacts.FieldReview(id, random.nextBoolean()),
                        period(day));
            case 9 ->
                Statement.ends(
                        MemberFacts.MEMBERSHIP,
                        day,
                        MemberFacts.MEMBERSHIP.key(membership(id)).toArray());
            case 10 ->
                Statement.changes(
                        MemberFacts.MEMBERSHIP,
                        day,
                        member -> member.taking(Participation.LABOUR_ONLY),
                        MemberFacts.MEMBERSHIP.key(membership(id)).toArray());
            default -> Statement.holds(MemberFacts.MEMBERSHIP, membership(id), period(day));
        };
    }

    private Statement existence(OrganizationId id, EffectivePeriod period) {
        OrganizationKind kind = switch (id.value().charAt(0)) {
            case 'g' -> OrganizationKind.GROUP;
            case 'u' -> OrganizationKind.UNION;
            default -> OrganizationKind.COOPERATIVE;
        };
        Optional<OrganizationId> before = kind == OrganizationKind.COOPERATIVE && random.nextInt(3) == 0
                ? Optional.of(new OrganizationId("g1"))
                : Optional.empty();
        return Statement.holds(OrganizationFacts.EXISTENCE, new OrganizationFacts.Existence(id, kind, before), period);
    }

    private Membership membership(OrganizationId id) {
        boolean organization = random.nextInt(3) == 0;
        String member = organization ? pick(IDS) : "m" + random.nextInt(4);
        int part = 1 + random.nextInt(7);
        return new Membership(
                id,
                new MemberId(member),
                organization ? bodyOf(member) : random.nextBoolean() ? MemberType.PERSON : MemberType.HOUSEHOLD,
                (part & 1) != 0,
                (part & 2) != 0,
                (part & 4) != 0,
                AgeBand.NOT_APPLICABLE,
                Origin.VIETNAMESE);
    }

    private static MemberType bodyOf(String member) {
        return member.startsWith("g") ? MemberType.GROUP : MemberType.COOPERATIVE;
    }

    private EffectivePeriod period(LocalDate from) {
        LocalDate until = day();
        return until.isAfter(from) ? EffectivePeriod.of(from, until) : EffectivePeriod.startingOn(from);
    }

    private LocalDate day() {
        return pick(DAYS).plusDays(random.nextInt(3) - 1);
    }

    private AreaCode seat() {
        return AreaCode.of(pick(SEATS));
    }

    private Dong money() {
        return Dong.of(random.nextBoolean() ? random.nextInt(3) : 9_007_199_254_740_993L);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
