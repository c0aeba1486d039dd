package vn.htx.core.rulebook.capital;

import static vn.htx.core.law.Confidence.CORROBORATED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.DutyRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.capital.CapitalFacts.Movement;
import vn.htx.core.capital.CapitalLedger;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;

/**
 * Thời hạn góp đủ vốn: what a member committed is paid in full within six months of the certificate or of admission, not
 * counting days for transport, import and transfer of title (R-CAP-07; Law 17/2023/QH15, Article 74.4). The time runs from
 * the day of the commitment, which is filed on that of the certificate, of admission or of an increase.
 */
public final class PaymentDeadline implements DutyRule {

    private static final Parameter<Integer> LIMIT = Parameter.integer("capital.payment.period.maximum");
    private static final ReasonCode OVERDUE = DutyRule.overdue(PaymentDeadline.class, "capital.unpaid");
    private static final Remedy.Code PAY = new Remedy.Code(PaymentDeadline.class, "capital.pay");

    @Override
    public String id() {
        return "R-CAP-07";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13#17", CORROBORATED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#74.4", VERIFIED));
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(LIMIT);
    }

    @Override
    public boolean isMovedBy(Collection<Fact<?>> changed, FactSource facts) {
        return Ledgers.isMovedBy(changed, facts);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Ledgers.FACTS;
    }

    @Override
    public ReasonCode overdue() {
        return OVERDUE;
    }

    @Override
    public Remedy.Code remedy() {
        return PAY;
    }

    @Override
    public List<Duty> duties(OrganizationOnDay organization, LocalDate until, Law law) {
        return duties(LIMIT, organization, until, law);
    }

    /** What members are to pay, whichever rule asks. */
    static List<Duty> duties(Parameter<Integer> limit, OrganizationOnDay organization, LocalDate until, Law law) {
        if (!organization.isCooperativeOrUnion()) {
            return List.of();
        }
        CapitalLedger ledger = Ledgers.of(organization);
        List<Duty> duties = new ArrayList<>();
        for (Fact<Movement> line : ledger.commitments()) {
            LocalDate arose = line.period().from();
            if (!arose.isAfter(until)) {
                Duty.within(limit, law, line.value().member().value(), arose, organization.calendar())
                        .map(duty -> prolonged(duty, line.value()))
                        .map(duty -> duty.done(ledger.settledOn(line.value().member(), arose)))
                        .ifPresent(duties::add);
            }
        }
        return duties;
    }

    private static Duty prolonged(Duty duty, Movement line) {
        return duty.lastDay()
                .map(last -> duty.due(last.plusDays(line.excludedDays())))
                .orElse(duty);
    }
}
