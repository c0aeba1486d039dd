package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.capital.CapitalFacts;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.LifecycleFacts;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberKind;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Situation;
import vn.htx.core.rulebook.capital.CapitalShare;
import vn.htx.core.time.EffectivePeriod;

/**
 * Căn cứ thu hồi giấy chứng nhận nhìn thấy từ dữ liệu: grounds for revoking a certificate that the register's own data show, found
 * on the day the time of the law is full (R-LIF-14; Law 17/2023/QH15, Article 103.1). That there is a ground revokes nothing:
 * the registration agency decides.
 */
public final class RevocationWatch implements OrganizationRule {

    private interface Ground {
        Optional<LocalDate> since(OrganizationOnDay organization, Law law);
    }

    private static final CapitalShare ONE_MEMBER = CapitalShare.ofOneMember();

    private static final ReasonCode NONE =
            new ReasonCode(RevocationWatch.class, "revocation.none", Set.of(Verdict.Kind.SATISFIED), List.of());

    private static final Parameter<Integer> COOPERATIVE_MINIMUM = Parameter.integer("cooperative.members.minimum");
    private static final Parameter<Integer> UNION_MINIMUM = Parameter.integer("union.members.minimum");
    private static final Parameter<Ratio> COOPERATIVE_FOREIGN =
            Parameter.ratio("cooperative.members.foreign-share.limit");
    private static final Parameter<Ratio> UNION_FOREIGN = Parameter.ratio("union.members.foreign-share.limit");

    private final String id;
    private final ReasonCode ground;
    private final Remedy.Code remedy;
    private final Parameter<Integer> time;
    private final boolean longer;
    private final Set<FactType<?>> looksAt;
    private final Set<Parameter<?>> alsoReads;
    private final Ground since;
    private final String citation;

    private RevocationWatch(
            String name, boolean longer, Set<FactType<?>> looksAt, Set<Parameter<?>> alsoReads, Ground since) {
        this.id = "R-LIF-14-" + name.toUpperCase(Locale.ROOT);
        this.ground = new ReasonCode(
                RevocationWatch.class, "revocation." + name, Set.of(Verdict.Kind.VIOLATED), List.of("since", "months"));
        this.remedy = new Remedy.Code(RevocationWatch.class, "revocation." + name);
        this.time = Parameter.integer("revocation." + name + ".period");
        this.longer = longer;
        this.looksAt = looksAt;
        this.alsoReads = alsoReads;
        this.since = since;
        this.citation = "law:17/2023/QH15#103.1";
    }

    /** Ngừng hoạt động trên 12 tháng mà không thông báo: found idle by field reviews, and not suspended by notice. */
    public static RevocationWatch ofIdleness() {
        Set<FactType<?>> types = Set.of(OrganizationFacts.FIELD_REVIEW, OrganizationFacts.SITUATION);
        return new RevocationWatch(
                "idle",
                true,
                types,
                Set.of(),
                (organization, law) -> Unbroken.byFacts(organization, types).since(RevocationWatch::isIdle));
    }

    private static boolean isIdle(OrganizationOnDay organization) {
        return organization
                        .find(OrganizationFacts.FIELD_REVIEW)
                        .filter(review -> !review.operating())
                        .isPresent()
                && organization.list(OrganizationFacts.SITUATION).stream()
                        .noneMatch(in -> in.situation() == Situation.SUSPENDED);
    }

    /** Không báo cáo việc tuân thủ trong 12 tháng kể từ khi được yêu cầu. */
    public static RevocationWatch ofReports() {
        return new RevocationWatch(
                "report",
                false,
                Set.of(LifecycleFacts.REPORT_REQUEST),
                Set.of(),
                (organization, law) -> organization.list(LifecycleFacts.REPORT_REQUEST).stream()
                        .filter(request -> request.answeredOn().isEmpty())
                        .map(LifecycleFacts.ReportRequest::askedOn)
                        .min(LocalDate::compareTo));
    }

    /** Không đủ số thành viên tối thiểu trong 12 tháng liên tục. */
    public static RevocationWatch ofMinimumMembers() {
        return new RevocationWatch(
                "minimum",
                false,
                Set.of(MemberFacts.MEMBERSHIP),
                Set.of(COOPERATIVE_MINIMUM, UNION_MINIMUM),
                (organization, law) -> sinceByHeadcount(organization, on -> isBelowMinimum(on, law)));
    }

    private static boolean isBelowMinimum(OrganizationOnDay on, Law law) {
        boolean union = isUnion(on);
        long members = union ? on.officialMemberCooperatives() : on.officialMembers();
        return law.at(on.day())
                .ask(union ? UNION_MINIMUM : COOPERATIVE_MINIMUM)
                .find()
                .filter(minimum -> members < minimum)
                .isPresent();
    }

    /** Vượt tỷ lệ thành viên là nhà đầu tư nước ngoài trong 6 tháng liên tục. */
    public static RevocationWatch ofForeignMembers() {
        return new RevocationWatch(
                "foreign",
                false,
                Set.of(MemberFacts.MEMBERSHIP),
                Set.of(COOPERATIVE_FOREIGN, UNION_FOREIGN),
                (organization, law) -> sinceByHeadcount(organization, on -> hasTooManyForeigners(on, law)));
    }

    private static boolean hasTooManyForeigners(OrganizationOnDay on, Law law) {
        long foreign = on.foreignOfficialMembers();
        return law.at(on.day())
                .ask(isUnion(on) ? UNION_FOREIGN : COOPERATIVE_FOREIGN)
                .find()
                .filter(limit ->
                        foreign > 0 && Ratio.of(foreign, on.officialMembers()).isAtLeast(limit))
                .isPresent();
    }

    /**
     * Vượt mức vốn góp tối đa của một thành viên trong 12 tháng liên tục: whoever it is that holds too much. Whether the limits
     * on capital-linked members and foreigners together count as well is not known.
     */
    public static RevocationWatch ofMaximumContributions() {
        return new RevocationWatch(
                "maximum",
                false,
                ONE_MEMBER.looksAt(),
                ONE_MEMBER.reads(),
                (organization, law) -> contributionTurns(organization)
                        .and(Set.of(MemberKind.KINDS_SINCE))
                        .since(on -> holdsTooMuch(on, law)));
    }

    private static boolean holdsTooMuch(OrganizationOnDay on, Law law) {
        return ONE_MEMBER.assess(on, law.at(on.day())).kind() == Verdict.Kind.VIOLATED;
    }

    /** Không tổ chức Đại hội thành viên thường niên trong 18 tháng liên tục kể từ lần gần nhất. */
    public static RevocationWatch ofAnnualMeetings() {
        return new RevocationWatch(
                "meeting",
                false,
                Set.of(GovernanceFacts.GENERAL_MEETING),
                Set.of(),
                (organization, law) -> organization
                        .begun(GovernanceFacts.GENERAL_MEETING)
                        .filter(meeting -> meeting.value().kind() == MeetingKind.ANNUAL)
                        .map(meeting -> meeting.period().from())
                        .max(LocalDate::compareTo));
    }

    private static boolean isUnion(OrganizationOnDay on) {
        return on.findKind().equals(Optional.of(OrganizationKind.UNION));
    }

    /** Since when it is so, if it is on the day: only then the days on which it may have changed are looked for. */
    private static Optional<LocalDate> sinceByHeadcount(
            OrganizationOnDay organization, Predicate<OrganizationOnDay> isSo) {
        return isSo.test(organization)
                ? headcountTurns(organization)
                        .and(Set.of(MemberKind.KINDS_SINCE))
                        .since(isSo)
                : Optional.empty();
    }

    private static Unbroken headcountTurns(OrganizationOnDay organization) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        organization.findFoundingDay().ifPresent(founded -> {
            turns.add(founded);
            turns.addAll(organization.headcountDays(
                    EffectivePeriod.of(founded, organization.day().plusDays(1))));
        });
        return new Unbroken(organization, turns);
    }

    /** Members are read only where somebody contributed. */
    private static Unbroken contributionTurns(OrganizationOnDay organization) {
        Set<FactType<?>> contributions = Set.of(CapitalFacts.MOVEMENT);
        return Unbroken.byFacts(
                organization,
                organization.history(CapitalFacts.MOVEMENT).isEmpty() ? contributions : ONE_MEMBER.looksAt());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", citation, VERIFIED)
                        .withNote("a ground found; the registration agency decides whether to revoke"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(NONE, ground, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Set<Remedy.Code> remedies() {
        return Set.of(remedy);
    }

    @Override
    public Set<Parameter<?>> reads() {
        Set<Parameter<?>> all = new HashSet<>(alsoReads);
        all.add(time);
        return Set.copyOf(all);
    }

    @Override
    public boolean isMovedBy(Collection<Fact<?>> changed, FactSource facts) {
        return !looksAt.contains(CapitalFacts.MOVEMENT) || ONE_MEMBER.isMovedBy(changed, facts);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return looksAt;
    }

    @Override
    public Severity severity() {
        return Severity.CRITICAL;
    }

    @Override
    public Verdict assess(OrganizationOnDay organization, Law law) {
        if (!organization.isCooperativeOrUnion()) {
            return Reach.otherOrganization();
        }
        return law.ask(time)
                .judge(months -> since.since(organization, law)
                        .filter(from -> !organization.day().isBefore(full(from, months)))
                        .map(from -> Verdict.of(false)
                                .because(ground, "since", from, "months", months)
                                .remedied(Remedy.of(remedy)))
                        .orElseGet(() -> Verdict.of(true).because(NONE)));
    }

    /** The first day on which the time is full: "over 12 months" is a day later than "12 months". */
    private LocalDate full(LocalDate from, int months) {
        LocalDate last = from.plusMonths(months);
        return longer ? last.plusDays(1) : last;
    }

    @Override
    public NavigableSet<LocalDate> changeDays(OrganizationOnDay organization, Law law, EffectivePeriod during) {
        NavigableSet<LocalDate> turns = turns(organization, during);
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (LocalDate turn : turns) {
            law.at(during.from()).ask(time).find().ifPresent(months -> days.add(full(turn, months)));
            law.at(turn).ask(time).find().ifPresent(months -> days.add(full(turn, months)));
            days.add(turn);
        }
        return days.stream().filter(during::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private NavigableSet<LocalDate> turns(OrganizationOnDay organization, EffectivePeriod during) {
        LocalDate last = during.end().map(end -> end.minusDays(1)).orElse(organization.day());
        OrganizationOnDay then = organization.at(last);
        NavigableSet<LocalDate> turns = new TreeSet<>(unbroken(then).turns());
        turns.add(MemberKind.KINDS_SINCE);
        return turns;
    }

    private Unbroken unbroken(OrganizationOnDay then) {
        if (looksAt.contains(CapitalFacts.MOVEMENT)) {
            return contributionTurns(then);
        }
        return looksAt.contains(MemberFacts.MEMBERSHIP) ? headcountTurns(then) : Unbroken.byFacts(then, looksAt);
    }
}
