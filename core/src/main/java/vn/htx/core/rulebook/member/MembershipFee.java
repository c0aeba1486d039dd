package vn.htx.core.rulebook.member;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.charter.Charter;
import vn.htx.core.charter.CharterFacts;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberKind;
import vn.htx.core.time.EffectivePeriod;

/**
 * Phí thành viên: where there are members without capital, the charter sets the fee that they owe (R-MEM-17; Law
 * 17/2023/QH15, Articles 32.3.a and 40.9). Charters of before 2024-07-01 have until 2025-12-31 (Article 115.1).
 */
public final class MembershipFee implements OrganizationRule {

    private static final ReasonCode SET = ReasonCode.requirement(MembershipFee.class, "fee.set", "members");
    private static final ReasonCode NOBODY = ReasonCode.exemption(MembershipFee.class, "fee.nobody");
    private static final ReasonCode SPARED = ReasonCode.exemption(MembershipFee.class, "fee.spared", "until");
    private static final ReasonCode NO_CHARTER = ReasonCode.uncertainty(MembershipFee.class, "fee.charter-unknown");
    private static final Remedy.Code AMEND = new Remedy.Code(MembershipFee.class, "fee.set");

    @Override
    public String id() {
        return "R-MEM-17";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#40.9", VERIFIED)
                .withNote("who owes it: Article 32.3.a"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(SET, NOBODY, SPARED, NO_CHARTER, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Set<Remedy.Code> remedies() {
        return Set.of(AMEND);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Set.of(MemberFacts.MEMBERSHIP, CharterFacts.VERSION, CharterFacts.SETTING);
    }

    @Override
    public NavigableSet<LocalDate> changeDays(OrganizationOnDay organization, Law law, EffectivePeriod during) {
        NavigableSet<LocalDate> days = OrganizationRule.factDays(this, organization, during);
        days.addAll(organization.headcountDays(during));
        return days;
    }

    @Override
    public Verdict assess(OrganizationOnDay organization, Law law) {
        if (!organization.isCooperativeOrUnion()) {
            return Reach.otherOrganization();
        }
        long owing = organization.headcount().of(MemberKind.NON_CAPITAL_LINKED, organization.day());
        if (owing == 0) {
            return Verdict.notApplicable(NOBODY);
        }
        Optional<LocalDate> spared = organization
                .findFoundingDay()
                .flatMap(formed -> law.transition(id(), formed))
                .flatMap(provision -> provision.period().end());
        return spared.map(until -> Verdict.notApplicable(SPARED, "until", until))
                .orElseGet(() -> judge(organization, owing));
    }

    private static Verdict judge(OrganizationOnDay organization, long owing) {
        if (organization.find(CharterFacts.VERSION).isEmpty()) {
            return Verdict.undetermined(NO_CHARTER);
        }
        boolean set = Charter.of(List.of(), organization.list(CharterFacts.SETTING))
                .findMoney(CharterParameter.MEMBERSHIP_FEE)
                .isPresent();
        return Verdict.of(set).because(SET, "members", owing).remedied(Remedy.of(AMEND));
    }
}
