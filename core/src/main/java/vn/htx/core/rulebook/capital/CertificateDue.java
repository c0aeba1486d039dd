package vn.htx.core.rulebook.capital;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.DutyRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.capital.CapitalFacts;
import vn.htx.core.capital.CapitalLedger;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.member.MemberKind;
import vn.htx.core.people.MemberId;

/**
 * Cấp giấy chứng nhận phần vốn góp: who has paid in full is given a certificate on that day (R-CAP-12; Law 17/2023/QH15,
 * Article 75.1). For who had paid before that law came into force, its article asks for nothing.
 */
public final class CertificateDue implements DutyRule {

    private static final ReasonCode OVERDUE = DutyRule.overdue(CertificateDue.class, "capital.no-certificate");
    private static final Remedy.Code ISSUE = new Remedy.Code(CertificateDue.class, "capital.issue-certificate");

    @Override
    public String id() {
        return "R-CAP-12";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#75.1", VERIFIED));
    }

    @Override
    public Severity severity() {
        return Severity.MINOR;
    }

    @Override
    public boolean isMovedBy(Collection<Fact<?>> changed, FactSource facts) {
        return Ledgers.isMovedBy(changed, facts);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        Set<FactType<?>> types = new HashSet<>(Ledgers.FACTS);
        types.add(CapitalFacts.CERTIFICATE);
        return types;
    }

    @Override
    public ReasonCode overdue() {
        return OVERDUE;
    }

    @Override
    public Remedy.Code remedy() {
        return ISSUE;
    }

    @Override
    public List<Duty> duties(OrganizationOnDay organization, LocalDate until, Law law) {
        CapitalLedger ledger = Ledgers.of(organization);
        List<Duty> duties = new ArrayList<>();
        if (organization.isCooperativeOrUnion()) {
            ledger.holdings(until).forEach((member, holding) -> {
                if (holding.due().isZero() && holding.paid().isPositive()) {
                    LocalDate paidOn = paidOn(ledger, member, until);
                    if (!paidOn.isBefore(MemberKind.KINDS_SINCE)) {
                        duties.add(certificate(organization, member, paidOn));
                    }
                }
            });
        }
        return duties;
    }

    private static LocalDate paidOn(CapitalLedger ledger, MemberId member, LocalDate until) {
        return ledger.lastCommitment(member, until)
                .flatMap(last -> ledger.settledOn(member, last))
                .orElse(until);
    }

    private static Duty certificate(OrganizationOnDay organization, MemberId member, LocalDate paidOn) {
        return Duty.on(paidOn, member.value(), paidOn)
                .done(organization.history(CapitalFacts.CERTIFICATE).stream()
                        .filter(fact -> fact.value().member().equals(member))
                        .map(fact -> fact.period().from())
                        .min(LocalDate::compareTo));
    }
}
