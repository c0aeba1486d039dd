package vn.htx.reporting.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.law.RulePack;
import vn.htx.core.law.Rulebook;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RecordFieldReview;
import vn.htx.core.organization.Sector;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.policy.IssuePolicy;
import vn.htx.core.policy.IssuePolicy.Link;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.policy.PolicyKind;
import vn.htx.core.policy.PolicyLevel;
import vn.htx.core.policy.PolicyRelation;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;
import vn.htx.reporting.Report;
import vn.htx.reporting.definition.ReportRequest;

/** A register in memory, judged by no rules, filled by hand; and reports on it. */
public final class SmallEconomy {
    public static final AreaDirectory AREAS = AreaDirectory.vietNam();

    /** Communes until 2025-06-30, each in the district it is named after. */
    static final String PAC_NAM = "01864";

    static final String BAC_KAN_CITY = "01840";
    static final String BA_BE = "01909";

    static final RegisterParts PARTS = RegisterParts.standard()
            .withRulebook(Rulebook.of(RulePack.builtIn(), List.of()))
            .withClock(Clock.fixed(Instant.parse("2025-06-02T03:15:30Z"), ZoneOffset.UTC));

    private final AreaDirectory areas;
    private final Register register;
    private int filed;

    private SmallEconomy(Storage storage, AreaDirectory areas) {
        this.areas = areas;
        register = Register.over(storage, PARTS.withAreas(areas));
    }

    public static SmallEconomy empty() {
        return over(storage());
    }

    static SmallEconomy over(Storage storage) {
        return new SmallEconomy(storage, AREAS);
    }

    static SmallEconomy in(AreaDirectory areas) {
        return new SmallEconomy(storage(), areas);
    }

    static Storage storage() {
        return new MemoryStorage(PARTS.catalogue());
    }

    /**
     * Four cooperatives founded of which one was dissolved, one more converted from a group, two groups left, two unions
     * that share members.
     */
    public SmallEconomy usual() {
        founded("2018-06-01", "htx-a", PAC_NAM, Sector.AGRICULTURE, 1_000_000, 7);
        founded("2019-02-01", "htx-b", BA_BE, Sector.AGRICULTURE, 2_000_000, 8);
        founded("2020-03-10", "htx-c", BAC_KAN_CITY, Sector.TRADE_SERVICES, 5_000_000, 9);
        founded("2021-01-05", "htx-d", BAC_KAN_CITY, Sector.INDUSTRY_CONSTRUCTION, 7_000_000, 10);
        file("2024-12-31", new DissolveOrganization(id("htx-b")));
        file("2025-01-01", new SuspendOrganization(id("htx-c"), day("2025-12-01"), day("2024-12-25")));
        group("2019-05-01", "tht-a", PAC_NAM, 3);
        group("2020-01-01", "tht-b", BA_BE, 4);
        group("2022-01-01", "tht-c", BA_BE, 5);
        converted("2023-05-05", "tht-c", "htx-e", BA_BE, 5);
        union("2024-01-01", "lh-a", "htx-a", "htx-c", "htx-d");
        union("2024-02-01", "lh-b", "htx-a", "htx-e");
        return this;
    }

    public SmallEconomy reviewed() {
        file("2024-06-01", new RecordFieldReview(id("htx-a"), true));
        file("2024-06-01", new RecordFieldReview(id("htx-d"), false));
        return this;
    }

    SmallEconomy withPolicies() {
        policy("2022-06-16", "nq-20-tw", PolicyKind.RESOLUTION, PolicyLevel.CENTRAL, "20-NQ/TW", Optional.empty());
        policy(
                "2022-07-01",
                "nq-09-tu",
                PolicyKind.RESOLUTION,
                PolicyLevel.PROVINCE,
                "09-NQ/TU",
                Optional.empty(),
                new Link(PolicyRelation.CARRIES_OUT, new PolicyId("nq-20-tw")));
        policy(
                "2022-07-02",
                "nq-10-tu",
                PolicyKind.RESOLUTION,
                PolicyLevel.PROVINCE,
                "10/NQ-TU",
                Optional.of("10-NQ/TU"));
        policy(
                "2022-07-11",
                "qd-1253",
                PolicyKind.DECISION,
                PolicyLevel.PROVINCE,
                "1253/QĐ-UBND",
                Optional.empty(),
                new Link(PolicyRelation.GUIDES, new PolicyId("nq-09-tu")));
        policy(
                "2022-08-01",
                "kh-01",
                PolicyKind.PLAN,
                PolicyLevel.DISTRICT,
                "01/KH-UBND",
                Optional.empty(),
                new Link(PolicyRelation.CARRIES_OUT, new PolicyId("nq-09-tu")),
                new Link(PolicyRelation.CARRIES_OUT, new PolicyId("nq-10-tu")));
        return this;
    }

    void founded(String day, String id, String commune, Sector sector, long capital, int members) {
        file(
                day,
                new FoundCooperative(
                        id(id),
                        name(id),
                        AreaCode.of(commune),
                        sector,
                        List.of(),
                        Dong.of(capital),
                        Optional.empty(),
                        people(id, members)));
    }

    void group(String day, String id, String commune, int members) {
        file(
                day,
                new FoundGroup(
                        id(id),
                        name(id),
                        AreaCode.of(commune),
                        Sector.AGRICULTURE,
                        List.of(),
                        Dong.of(100_000),
                        Optional.empty(),
                        people(id, members)));
    }

    private void converted(String day, String group, String id, String commune, int members) {
        file(
                day,
                new ConvertGroup(
                        id(group),
                        id(id),
                        name(id),
                        AreaCode.of(commune),
                        Sector.AGRICULTURE,
                        List.of(),
                        Dong.of(3_000_000),
                        Optional.empty(),
                        people(id, members),
                        true));
    }

    private void union(String day, String id, String... cooperatives) {
        List<Joining> founders = new ArrayList<>();
        for (String cooperative : cooperatives) {
            founders.add(Joining.body(cooperative, MemberType.COOPERATIVE, Participation.CAPITAL_AND_USE));
        }
        founders.add(Joining.body(id + "-company", MemberType.LEGAL_ENTITY, Participation.CAPITAL_ONLY));
        file(
                day,
                new FoundUnion(
                        id(id),
                        name(id),
                        AreaCode.of(BAC_KAN_CITY),
                        Sector.AGRICULTURE,
                        List.of(),
                        Dong.of(12_000_000),
                        Optional.empty(),
                        founders));
    }

    public void policy(
            String day,
            String id,
            PolicyKind kind,
            PolicyLevel level,
            String number,
            Optional<String> usual,
            Link... links) {
        file(day, issued(day, id, kind, level, number, usual, links));
    }

    /** A document with a known day or, if its number is unusual, with a period instead. */
    static IssuePolicy issued(
            String day,
            String id,
            PolicyKind kind,
            PolicyLevel level,
            String number,
            Optional<String> usual,
            Link... links) {
        return new IssuePolicy(
                new PolicyId(id),
                kind,
                level,
                "Cơ quan ban hành " + id,
                number,
                usual,
                "Trích yếu " + id,
                usual.isEmpty() ? Optional.of(day(day)) : Optional.empty(),
                usual.map(unusual -> 2021),
                usual.map(unusual -> 2025),
                "baobackan.vn",
                List.of(links));
    }

    /** Files an act, which must be accepted. */
    public void file(String day, Act act) {
        accept(filing(day, act));
    }

    /** Files an act, which must be accepted, in place of that of an entry. */
    void replace(long entry, String day, Act act) {
        accept(filing(day, act).replacing(entry));
    }

    private Filing filing(String day, Act act) {
        filed++;
        return Filing.of("filing-" + filed, "officer", day(day), act);
    }

    private void accept(Filing filing) {
        Decision decision = register.file(filing);
        assertThat(decision.isAccepted()).as("%s", decision).isTrue();
    }

    public Register register() {
        return register;
    }

    Report on(String day) {
        return report(AsOf.on(day(day)), Optional.empty(), false);
    }

    Report on(String day, String area) {
        return report(AsOf.on(day(day)), Optional.of(AreaCode.of(area)), false);
    }

    Report knownAt(long entry, String day) {
        return report(AsOf.on(day(day)).knownAt(Known.entry(entry)), Optional.empty(), false);
    }

    Report sampleOn(String day) {
        return report(AsOf.on(day(day)), Optional.empty(), true);
    }

    private Report report(AsOf asOf, Optional<AreaCode> area, boolean sample) {
        ReportRequest whole = ReportRequest.of(register.view(asOf), areas).withSample(sample);
        return new OverviewReport().of(area.map(whole::withArea).orElse(whole));
    }

    public static OrganizationId id(String id) {
        return new OrganizationId(id);
    }

    private static OrganizationName name(String id) {
        return new OrganizationName("Hợp tác xã " + id);
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<Joining> people(String organization, int members) {
        return IntStream.rangeClosed(1, members)
                .mapToObj(number -> Joining.adult(organization + "-" + number, Participation.CAPITAL_AND_USE))
                .toList();
    }
}
