package vn.htx.core.rulebook.capital;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.capital.CapitalLedger;
import vn.htx.core.charter.CharterFacts;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;
import vn.htx.core.time.EffectivePeriod;

/**
 * Thành viên không góp vốn khi đến hạn: who has paid nothing, or less than the charter's least contribution, when the time
 * to pay is over is a member no more (R-CAP-08; Law 17/2023/QH15, Articles 74.6.a and 33.1.g). It is a breach to keep them.
 */
public final class Defaulter implements OrganizationRule {

    private static final Parameter<Integer> PAYMENT = Parameter.integer("capital.payment.period.maximum");
    private static final ReasonCode KEPT =
            ReasonCode.requirement(Defaulter.class, "capital.defaulter", "count", "member", "paid", "least");
    private static final Remedy.Code END = new Remedy.Code(Defaulter.class, "capital.end-membership");

    @Override
    public String id() {
        return "R-CAP-08";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#74.6.a", VERIFIED));
    }

    @Override
    public Severity severity() {
        return Severity.CRITICAL;
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(KEPT, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Set<Remedy.Code> remedies() {
        return Set.of(END);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(PAYMENT);
    }

    @Override
    public boolean isMovedBy(Collection<Fact<?>> changed, FactSource facts) {
        return Ledgers.isMovedBy(changed, facts);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        Set<FactType<?>> types = new HashSet<>(Ledgers.FACTS);
        types.add(CharterFacts.SETTING);
        return types;
    }

    @Override
    public NavigableSet<LocalDate> changeDays(OrganizationOnDay organization, Law law, EffectivePeriod during) {
        NavigableSet<LocalDate> days = OrganizationRule.factDays(this, organization, during);
        LocalDate last = during.end().map(end -> end.minusDays(1)).orElse(organization.day());
        PaymentDeadline.duties(PAYMENT, organization, last, law).stream()
                .flatMap(duty -> duty.lastDay().stream())
                .map(day -> day.plusDays(1))
                .filter(during::contains)
                .forEach(days::add);
        return days;
    }

    @Override
    public Verdict assess(OrganizationOnDay organization, Law law) {
        if (!organization.isCooperativeOrUnion()) {
            return Reach.otherOrganization();
        }
        LocalDate day = organization.day();
        Dong least = least(organization);
        CapitalLedger ledger = Ledgers.of(organization);
        List<MemberId> defaulters = PaymentDeadline.duties(PAYMENT, organization, day, law).stream()
                .filter(duty -> duty.isOverdue(day))
                .map(Duty::about)
                .distinct()
                .sorted()
                .map(MemberId::new)
                .filter(member -> paysTooLittle(ledger.paid(member, day), least))
                .toList();
        MemberId first = defaulters.isEmpty() ? new MemberId("none") : defaulters.get(0);
        return Verdict.of(defaulters.isEmpty())
                .because(
                        KEPT,
                        "count",
                        defaulters.size(),
                        "member",
                        first,
                        "paid",
                        ledger.paid(first, day),
                        "least",
                        least)
                .remedied(Remedy.of(END));
    }

    private static boolean paysTooLittle(Dong paid, Dong least) {
        return !paid.isPositive() || paid.compareTo(least) < 0;
    }

    private static Dong least(OrganizationOnDay organization) {
        return organization.list(CharterFacts.SETTING).stream()
                .filter(setting -> setting.parameter() == CharterParameter.MINIMUM_CONTRIBUTION)
                .map(setting -> Dong.parse(setting.value()))
                .findFirst()
                .orElse(Dong.ZERO);
    }
}
