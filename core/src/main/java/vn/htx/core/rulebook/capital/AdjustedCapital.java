package vn.htx.core.rulebook.capital;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.DutyRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.capital.CapitalLedger;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;

/**
 * Điều chỉnh vốn điều lệ: when a contribution is not paid in full in time, charter capital is registered at what was paid
 * within 30 days, unless the rest is paid in those days (R-CAP-09; Law 17/2023/QH15, Article 74.7).
 */
public final class AdjustedCapital implements DutyRule {

    private static final Parameter<Integer> PAYMENT = Parameter.integer("capital.payment.period.maximum");
    private static final Parameter<Integer> LIMIT = Parameter.integer("capital.adjustment.period.maximum");
    private static final ReasonCode OVERDUE = DutyRule.overdue(AdjustedCapital.class, "capital.not-adjusted");
    private static final Remedy.Code REGISTER = new Remedy.Code(AdjustedCapital.class, "capital.register-paid");

    @Override
    public String id() {
        return "R-CAP-09";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#74.7", VERIFIED));
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(PAYMENT, LIMIT);
    }

    @Override
    public boolean isMovedBy(Collection<Fact<?>> changed, FactSource facts) {
        return Ledgers.isMovedBy(changed, facts);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        Set<FactType<?>> types = new HashSet<>(Ledgers.FACTS);
        types.add(OrganizationFacts.CAPITAL);
        return types;
    }

    @Override
    public ReasonCode overdue() {
        return OVERDUE;
    }

    @Override
    public Remedy.Code remedy() {
        return REGISTER;
    }

    @Override
    public List<Duty> duties(OrganizationOnDay organization, LocalDate until, Law law) {
        return PaymentDeadline.duties(PAYMENT, organization, until, law).stream()
                .flatMap(payment -> adjustment(payment, organization, until, law).stream())
                .toList();
    }

    private static Optional<Duty> adjustment(Duty payment, OrganizationOnDay organization, LocalDate until, Law law) {
        return payment.lastDay()
                .filter(last -> last.isBefore(until) && payment.isOpen(last))
                .flatMap(last -> Duty.within(LIMIT, law, payment.about(), last, organization.calendar()))
                .map(duty -> duty.done(doneOn(payment, duty.arose(), organization)));
    }

    /** The first day on which the rest is paid, or charter capital is registered at what the members have paid. */
    private static Optional<LocalDate> doneOn(Duty payment, LocalDate from, OrganizationOnDay organization) {
        CapitalLedger ledger = Ledgers.of(organization);
        Stream<LocalDate> registered = organization.history(OrganizationFacts.CAPITAL).stream()
                .filter(fact -> fact.period().from().isAfter(from))
                .filter(fact -> isPaid(fact, ledger))
                .map(fact -> fact.period().from());
        return Stream.concat(registered, payment.doneOn().stream()).min(LocalDate::compareTo);
    }

    private static boolean isPaid(Fact<OrganizationFacts.CharterCapital> fact, CapitalLedger ledger) {
        Dong paid = ledger.paid(fact.period().from());
        return fact.value().amount().equals(paid);
    }
}
