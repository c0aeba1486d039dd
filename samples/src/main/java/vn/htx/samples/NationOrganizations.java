package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.people.Person;

/** The organizations of the sample nation, each told when it is reached: groups, then cooperatives, then unions. */
final class NationOrganizations {

    /** How many members one filing admits at most. */
    static final int MOST_AT_ONCE = 200;

    private static final String ACTOR = "sample";
    private static final long MILLION = 1_000_000;
    private static final int FEWEST_IN_GROUP = 3;
    private static final LocalDate UNIONS_FROM = LocalDate.of(2024, 8, 1);

    private final NationMargins margins;
    private final int yearlyRecords;
    private final Dice dice;
    private final NationCooperatives cooperatives;
    private final NationSeats groupSeats;
    private final long[] groupSizes;

    NationOrganizations(NationMargins margins, int yearlyRecords, Dice dice) {
        this.margins = margins;
        this.yearlyRecords = yearlyRecords;
        this.dice = dice;
        this.cooperatives = new NationCooperatives(margins, dice.about("cooperatives"));
        this.groupSeats = new NationSeats(margins.groups(), dice.about("group seats"));
        this.groupSizes = groupSizes(dice.about("group sizes"));
    }

    private long[] groupSizes(Dice sizes) {
        long[] weights = LongStream.generate(() -> sizes.between(1, 9))
                .limit(margins.groups())
                .toArray();
        return Apportionment.atLeast(FEWEST_IN_GROUP, margins.groupMembers(), weights);
    }

    /** Members are numbered through: those of the groups first. */
    Stream<Filing> filings() {
        Codes codes = new Codes();
        NationRoster roster = new NationRoster();
        int groups = groupSizes.length;
        int groupsAndCooperatives = groups + cooperatives.count();
        return IntStream.range(0, Math.toIntExact(margins.organizations()))
                .mapToObj(i -> i < groups
                        ? group(i, roster)
                        : i < groupsAndCooperatives
                                ? cooperative(i - groups, roster, codes)
                                : union(i - groupsAndCooperatives, codes))
                .flatMap(List::stream);
    }

    private List<Filing> group(int i, NationRoster roster) {
        OrganizationId id = id("tht-%06d", i);
        Dice own = dice.about(id.value());
        LocalDate day = NationDays.founding(own);
        List<Joining> founders = roster.admit((int) groupSizes[i], Participation.CAPITAL_AND_LABOUR);
        Act act = new FoundGroup(
                id,
                name(OrganizationKind.GROUP, NationField.AGRICULTURE, i),
                groupSeats.of(i),
                NationField.AGRICULTURE.sector(),
                NationField.AGRICULTURE.lines(),
                millions(own.between(5, 300)),
                Optional.empty(),
                founders);
        return List.of(filing(id, 0, day, act, founders));
    }

    private List<Filing> cooperative(int i, NationRoster roster, Codes codes) {
        NationCooperatives.Plan plan = cooperatives.plan(i);
        List<Joining> members = roster.admit(plan.members(), Participation.CAPITAL_AND_USE);
        List<Joining> founders = members.subList(0, plan.founders());
        Act founding = new FoundCooperative(
                plan.id(),
                name(OrganizationKind.COOPERATIVE, plan.field(), i),
                plan.seat(),
                plan.field().sector(),
                plan.field().lines(),
                millions(plan.capitalMillions()),
                Optional.of(number(plan.seat(), plan.foundedOn(), codes)),
                founders);
        List<Filing> filings = new ArrayList<>();
        filings.add(filing(plan.id(), 0, plan.foundedOn(), founding, founders));
        admissions(plan, members, filings);
        NationYears.records(plan, yearlyRecords)
                .forEach(record -> filings.add(
                        filing(plan.id(), filings.size(), NationYears.recordedOn(record.year()), record, List.of())));
        return filings;
    }

    private static void admissions(NationCooperatives.Plan plan, List<Joining> members, List<Filing> filings) {
        int from = plan.founders();
        for (LocalDate day : plan.admissionDays(MOST_AT_ONCE)) {
            int until = Math.min(from + MOST_AT_ONCE, members.size());
            List<Joining> admitted = members.subList(from, until);
            filings.add(filing(plan.id(), filings.size(), day, new AdmitMembers(plan.id(), admitted), admitted));
            from = until;
        }
    }

    private List<Filing> union(int i, Codes codes) {
        OrganizationId id = id("lhhtx-%04d", i);
        Dice own = dice.about(id.value());
        LocalDate day = UNIONS_FROM.plusDays(own.below(100));
        List<OrganizationId> founders = cooperatives.inUnion(i);
        AreaCode seat = cooperatives.seatOf(founders.get(0));
        Act act = new FoundUnion(
                id,
                name(OrganizationKind.UNION, NationField.TRADE_AND_SERVICES, cooperatives.count() + i),
                seat,
                NationField.TRADE_AND_SERVICES.sector(),
                NationField.TRADE_AND_SERVICES.lines(),
                millions(1_000L * founders.size()),
                Optional.of(number(seat, day, codes)),
                founders.stream()
                        .map(founder ->
                                Joining.body(founder.value(), MemberType.COOPERATIVE, Participation.CAPITAL_AND_USE))
                        .toList());
        return List.of(filing(id, 0, day, act, List.of()));
    }

    static OrganizationId id(String form, int i) {
        return new OrganizationId(String.format(Locale.ROOT, form, i + 1));
    }

    /** Cooperatives and unions are numbered through here, for the names of both are to differ in more than the kind. */
    private static OrganizationName name(OrganizationKind kind, NationField field, int i) {
        return NameBook.of(kind, NameBook.numbered(field.word(), i));
    }

    private static Dong millions(long count) {
        return Dong.of(count * MILLION);
    }

    private static RegistrationNumber number(AreaCode seat, LocalDate day, Codes codes) {
        return day.isBefore(Codes.TAX_CODES_SINCE) ? codes.certificate(seat) : codes.taxCode();
    }

    private static Filing filing(OrganizationId id, int place, LocalDate day, Act act, List<Joining> joined) {
        List<Person> people = joined.stream()
                .filter(joining -> joining.type() == MemberType.PERSON)
                .map(joining -> NationRoster.person(joining.member()))
                .toList();
        return Filing.of("sample-" + id + "-" + place, ACTOR, day, act).with(people);
    }
}
