package vn.htx.core.rulebook.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.DutyRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.member.MemberKind;

/** Thông báo thành lập doanh nghiệp: the registration agency is told within so many working days (R-FIN-23). */
final class EnterpriseNotice implements DutyRule {

    private static final Parameter<Integer> PERIOD = Parameter.integer("enterprise.notice.period");

    @Override
    public String id() {
        return "R-FIN-23";
    }

    @Override
    public List<RuleVersion> versions() {
        return FinanceVersions.recalledBefore2024("81.6");
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(PERIOD);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Set.of(FinanceFacts.ENTERPRISE_STAKE);
    }

    @Override
    public ReasonCode overdue() {
        return DutyRule.overdue(EnterpriseNotice.class, "enterprise.notice-overdue");
    }

    @Override
    public Remedy.Code remedy() {
        return new Remedy.Code(EnterpriseNotice.class, "enterprise.notice");
    }

    @Override
    public Severity severity() {
        return Severity.MINOR;
    }

    @Override
    public List<Duty> duties(OrganizationOnDay organization, LocalDate until, Law law) {
        return organization.at(until).isCooperativeOrUnion()
                ? organization.history(FinanceFacts.ENTERPRISE_STAKE).stream()
                        .map(Fact::value)
                        .filter(stake -> stake.founded() && !stake.acquiredOn().isAfter(until))
                        .filter(stake -> !stake.acquiredOn().isBefore(MemberKind.KINDS_SINCE))
                        .collect(Collectors.toMap(
                                stake -> stake.enterprise() + " " + stake.acquiredOn(),
                                stake -> stake,
                                (first, second) -> first.notifiedOn().isPresent() ? first : second,
                                TreeMap::new))
                        .values()
                        .stream()
                        .flatMap(stake -> due(stake, organization, law).stream())
                        .toList()
                : List.of();
    }

    private static Optional<Duty> due(FinanceFacts.EnterpriseStake stake, OrganizationOnDay organization, Law law) {
        return Duty.within(PERIOD, law, stake.enterprise().value(), stake.acquiredOn(), organization.calendar())
                .map(duty -> duty.done(stake.notifiedOn()));
    }
}
