package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.ChangeSector;
import vn.htx.core.organization.ClassifyField;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.NationalField;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RecordFieldReview;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.RelocateOrganization;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.organization.ResumeOrganization;
import vn.htx.core.organization.Sector;
import vn.htx.core.organization.StartDissolution;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.people.MemberId;
import vn.htx.core.register.WithdrawEntries;

/**
 * One step of a random history: a seed of its own, the theme and the place decide all of it, so that a step stays what it is
 * when others are taken away. What it corrects depends on how many entries there are by then.
 *
 * @param seed decides what is filed, and whether on the day of its place
 * @param theme what half of the steps are about
 * @param place the how manieth step of its theme it is
 */
record HistoryStep(long seed, HistoryTheme theme, int place) {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 6, 10);
    static final int DAYS = 45;

    private static final List<Sector> SECTORS = List.of(Sector.values());
    private static final List<NationalField> FIELDS = List.of(NationalField.values());
    private static final List<String> SEATS = List.of("01834", "01864", "02185", "02176");
    private static final int LIVES = 20;
    private static final List<HistoryTheme> THEMES = List.of(HistoryTheme.values());

    /** A history of so many steps, which turns from theme to theme; with which it begins follows from the seed. */
    static List<HistoryStep> history(long seed, int steps) {
        Random random = new Random(seed);
        return IntStream.range(0, steps)
                .mapToObj(i -> new HistoryStep(
                        random.nextLong(), theme(seed + i / HistoryTheme.STEPS), i % HistoryTheme.STEPS))
                .toList();
    }

    private static HistoryTheme theme(long number) {
        return THEMES.get(Math.floorMod(number, THEMES.size()));
    }

    /** The filing this step makes when a register holds so many entries. */
    Filing filing(long entries) {
        Random random = new Random(seed);
        String id = "step-" + Long.toHexString(seed);
        LocalDate day = day(random);
        int what = random.nextInt(12);
        if (what == 0 && entries > 0) {
            return Filing.of(id, "tester", day, new WithdrawEntries(someEntries(random, entries)));
        }
        Filing filing =
                Filing.of(id, "tester", day, random.nextBoolean() ? theme.act(random, day, place) : life(random, day));
        return what == 1 && entries > 0 ? filing.replacing(1 + random.nextInt((int) entries)) : filing;
    }

    /** Two of three take effect in the order of their places, the third on any day. */
    private LocalDate day(Random random) {
        int chance = random.nextInt(DAYS);
        return FIRST_DAY.plusDays(random.nextInt(3) > 0 ? (long) place * DAYS / HistoryTheme.STEPS : chance);
    }

    private static List<Long> someEntries(Random random, long entries) {
        TreeSet<Long> some = new TreeSet<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            some.add(1L + random.nextInt((int) entries));
        }
        return List.copyOf(some);
    }

    private static Act life(Random random, LocalDate day) {
        OrganizationId any =
                new OrganizationId(List.of("c1", "c2", "c3", "g1", "g2", "u1").get(random.nextInt(6)));
        return switch (random.nextInt(LIVES)) {
            case 0, 1, 17, 18, 19 ->
                new FoundCooperative(
                        cooperative(random),
                        name(random),
                        seat(random),
                        sector(random),
                        List.of(),
                        capital(random),
                        number(random),
                        people(random));
            case 2 ->
                new FoundGroup(
                        group(random),
                        name(random),
                        seat(random),
                        sector(random),
                        List.of(),
                        capital(random),
                        number(random),
                        people(random));
            case 3 ->
                new FoundUnion(
                        new OrganizationId("u1"),
                        name(random),
                        seat(random),
                        sector(random),
                        List.of(),
                        capital(random),
                        number(random),
                        cooperatives(random));
            case 4 ->
                new ConvertGroup(
                        group(random),
                        cooperative(random),
                        name(random),
                        seat(random),
                        sector(random),
                        List.of(),
                        capital(random),
                        number(random),
                        people(random),
                        true);
            case 5, 6, 7 -> new AdmitMembers(any, people(random));
            case 8, 9 -> new LeaveOrganization(any, member(random), LeaveOrganization.Reason.VOLUNTARY);
            case 10 -> new ChangeParticipation(any, member(random), participation(random));
            case 11 -> new RenameOrganization(any, name(random));
            case 12 -> new RelocateOrganization(any, seat(random));
            case 13 ->
                switch (random.nextInt(3)) {
                    case 0 -> new ChangeSector(any, sector(random));
                    case 1 -> new ClassifyField(any, field(random));
                    default -> new ChangeCharterCapital(any, capital(random));
                };
            case 14 ->
                random.nextBoolean()
                        ? new SuspendOrganization(any, day.plusDays(1 + random.nextInt(20)), day)
                        : new ResumeOrganization(any, day);
            case 15 -> random.nextBoolean() ? new StartDissolution(any) : new DissolveOrganization(any);
            default -> new RecordFieldReview(any, random.nextBoolean());
        };
    }

    private static OrganizationId cooperative(Random random) {
        return new OrganizationId("c" + (1 + random.nextInt(4) % 3));
    }

    private static OrganizationId group(Random random) {
        return new OrganizationId("g" + (1 + random.nextInt(2)));
    }

    private static OrganizationName name(Random random) {
        return new OrganizationName("Hợp tác xã Mẫu " + random.nextInt(5));
    }

    private static AreaCode seat(Random random) {
        return new AreaCode(SEATS.get(random.nextInt(SEATS.size())));
    }

    private static Sector sector(Random random) {
        return SECTORS.get(random.nextInt(SECTORS.size()));
    }

    private static NationalField field(Random random) {
        return FIELDS.get(random.nextInt(FIELDS.size()));
    }

    private static Dong capital(Random random) {
        return new Dong(1_000_000L * random.nextInt(100));
    }

    private static Optional<RegistrationNumber> number(Random random) {
        return random.nextBoolean()
                ? Optional.of(RegistrationNumber.certificate("GCN-" + random.nextInt(100)))
                : Optional.empty();
    }

    private static MemberId member(Random random) {
        return new MemberId("m" + random.nextInt(6));
    }

    private static Participation participation(Random random) {
        int bits = 1 + random.nextInt(7);
        return new Participation((bits & 4) != 0, (bits & 2) != 0, (bits & 1) != 0);
    }

    private static List<Joining> people(Random random) {
        TreeSet<String> members = new TreeSet<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            members.add(member(random).value());
        }
        List<Joining> joinings = new ArrayList<>();
        members.forEach(member -> joinings.add(Joining.adult(member, participation(random))));
        return joinings;
    }

    private static List<Joining> cooperatives(Random random) {
        TreeSet<String> members = new TreeSet<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            members.add(cooperative(random).value());
        }
        return members.stream()
                .map(member -> Joining.body(member, MemberType.COOPERATIVE, Participation.CAPITAL_AND_USE))
                .toList();
    }
}
