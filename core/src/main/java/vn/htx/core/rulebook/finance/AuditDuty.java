package vn.htx.core.rulebook.finance;

import static vn.htx.core.law.Confidence.UNKNOWN;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.charter.Charter;
import vn.htx.core.charter.CharterFacts;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.fact.FactType;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberKind;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.rulebook.size.OrganizationSize;
import vn.htx.core.time.EffectivePeriod;

/**
 * Kiểm toán độc lập bắt buộc: a union of so many members and a large cooperative have their statements audited at least once in
 * so many years, or more often if the charter says (R-FIN-25). Counted from the last audit, or from the day the duty began.
 */
final class AuditDuty implements OrganizationRule {

    private static final LocalDate FIRST = MemberKind.KINDS_SINCE;
    private static final Parameter<Integer> UNION = Parameter.integer("audit.union.members");
    private static final Parameter<Integer> YEARS = Parameter.integer("audit.interval");
    private static final ReasonCode FREE = ReasonCode.exemption(AuditDuty.class, "audit.free");
    private static final ReasonCode UNKNOWN = ReasonCode.uncertainty(AuditDuty.class, "audit.size-unknown");
    private static final ReasonCode AUDITED =
            ReasonCode.requirement(AuditDuty.class, "audit.due", "years", "since", "due");
    private static final Remedy.Code AUDIT = new Remedy.Code(AuditDuty.class, "audit.report");

    /** Whether it has to be audited. */
    private enum Need {
        YES,
        NO,
        UNKNOWN
    }

    @Override
    public String id() {
        return "R-FIN-25";
    }

    @Override
    public List<RuleVersion> versions() {
        return FinanceVersions.recalledBefore2024("106");
    }

    @Override
    public Set<Parameter<?>> reads() {
        Set<Parameter<?>> all = new HashSet<>(OrganizationSize.parameters());
        all.addAll(Set.of(UNION, YEARS));
        return Set.copyOf(all);
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(FREE, UNKNOWN, AUDITED, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Set<Remedy.Code> remedies() {
        return Set.of(AUDIT);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Set.of(
                MemberFacts.MEMBERSHIP,
                OrganizationFacts.SECTOR,
                FinanceFacts.YEARLY_FIGURES,
                FinanceFacts.AUDIT,
                CharterFacts.SETTING);
    }

    @Override
    public NavigableSet<LocalDate> changeDays(OrganizationOnDay organization, Law law, EffectivePeriod during) {
        NavigableSet<LocalDate> days = changes(organization, during);
        if (during.end().filter(end -> !end.isAfter(FIRST)).isPresent()) {
            return days;
        }
        EffectivePeriod before = EffectivePeriod.of(FIRST, during.until());
        int longest = law.at(FIRST).ask(YEARS).find().orElse(0);
        Stream.concat(
                        Stream.concat(Stream.of(FIRST), OrganizationSize.firstDay(law).stream()),
                        changes(organization, before).stream())
                .flatMap(day -> IntStream.rangeClosed(1, longest)
                        .mapToObj(years -> day.plusYears(years).plusDays(1)))
                .filter(during::contains)
                .forEach(days::add);
        return days;
    }

    private NavigableSet<LocalDate> changes(OrganizationOnDay organization, EffectivePeriod during) {
        NavigableSet<LocalDate> days = OrganizationRule.factDays(this, organization, during);
        days.addAll(organization.headcountDays(during));
        return days;
    }

    @Override
    public Verdict assess(OrganizationOnDay organization, Law law) {
        if (!organization.isCooperativeOrUnion()) {
            return Reach.otherOrganization();
        }
        return switch (need(organization, law)) {
            case NO -> Verdict.notApplicable(FREE);
            case UNKNOWN -> Verdict.undetermined(UNKNOWN);
            case YES -> law.ask(YEARS).judge(years -> audited(organization, law, years));
        };
    }

    private Verdict audited(OrganizationOnDay organization, Law law, int longest) {
        int years = Charter.of(List.of(), organization.list(CharterFacts.SETTING))
                .findNumber(CharterParameter.AUDIT_EVERY_YEARS)
                .stream()
                .map(often -> Math.min(often, longest))
                .findFirst()
                .orElse(longest);
        LocalDate since = organization.list(FinanceFacts.AUDIT).stream()
                .map(FinanceFacts.Audit::reportedOn)
                .reduce(began(organization, law), (one, other) -> one.isAfter(other) ? one : other);
        LocalDate due = since.plusYears(years);
        return Verdict.of(!organization.day().isAfter(due))
                .because(AUDITED, "years", years, "since", since, "due", due)
                .remedied(Remedy.of(AUDIT));
    }

    /** The first of the days up to now on which it had to be audited without a break. */
    private LocalDate began(OrganizationOnDay organization, Law law) {
        NavigableSet<LocalDate> days = new TreeSet<>(changes(
                organization, EffectivePeriod.of(FIRST, organization.day().plusDays(1))));
        days.add(FIRST);
        OrganizationSize.firstDay(law).ifPresent(days::add);
        LocalDate began = organization.day();
        for (LocalDate day : days.headSet(organization.day(), true).descendingSet()) {
            if (need(organization.at(day), law.at(day)) != Need.YES) {
                return began;
            }
            began = day;
        }
        return began;
    }

    private static Need need(OrganizationOnDay organization, Law law) {
        return organization
                .findKind()
                .map(kind -> kind == OrganizationKind.UNION ? ofUnion(organization, law) : ofSize(organization, law))
                .orElse(Need.NO);
    }

    private static Need ofUnion(OrganizationOnDay union, Law law) {
        return law.ask(UNION).find().filter(line -> union.members() >= line).isPresent() ? Need.YES : Need.NO;
    }

    private static Need ofSize(OrganizationOnDay organization, Law law) {
        if (OrganizationSize.firstDay(law)
                .filter(first -> !organization.day().isBefore(first))
                .isEmpty()) {
            return Need.NO;
        }
        return OrganizationSize.on(organization, law)
                .isLarge()
                .map(large -> large ? Need.YES : Need.NO)
                .orElse(Need.UNKNOWN);
    }
}
