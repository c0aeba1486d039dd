package vn.htx.core.rulebook.finance;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.fact.FactType;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.MemberFacts;

/**
 * Không sở hữu chéo: an enterprise the organization founded or holds shares of is no official or capital-linked member of it
 * (R-FIN-22). Where both began before 2023-09-01 there was time until 2025-09-01.
 */
final class CircularHolding implements OrganizationRule {

    private static final String ID = "R-FIN-22";
    private static final ReasonCode NONE =
            new ReasonCode(CircularHolding.class, "holding.none", Set.of(Verdict.Kind.SATISFIED), List.of());
    private static final ReasonCode CIRCULAR = new ReasonCode(
            CircularHolding.class, "holding.circular", Set.of(Verdict.Kind.VIOLATED), List.of("enterprise"));
    private static final ReasonCode SPARED = ReasonCode.exemption(CircularHolding.class, "holding.spared", "until");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2023-09-01/2024-07-01", "law:17/2023/QH15#115.4", VERIFIED)
                        .withNote("in force early by Article 114.2"),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#81.4", VERIFIED)
                        .withNote("with Articles 82.1 and 82.3"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(NONE, CIRCULAR, SPARED, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Set.of(FinanceFacts.ENTERPRISE_STAKE, MemberFacts.MEMBERSHIP);
    }

    @Override
    public Verdict assess(OrganizationOnDay organization, Law law) {
        if (!organization.isCooperativeOrUnion()) {
            return Reach.otherOrganization();
        }
        List<FinanceFacts.EnterpriseStake> circular = organization.list(FinanceFacts.ENTERPRISE_STAKE).stream()
                .filter(stake -> joinedOn(stake, organization).isPresent())
                .toList();
        return circular.stream()
                .filter(stake -> spared(stake, organization, law).isEmpty())
                .findFirst()
                .map(stake -> Verdict.of(false).because(CIRCULAR, "enterprise", stake.enterprise()))
                .orElseGet(() -> circular.stream()
                        .findFirst()
                        .flatMap(stake -> spared(stake, organization, law))
                        .map(until -> Verdict.notApplicable(SPARED, "until", until))
                        .orElseGet(() -> Verdict.of(true).because(NONE)));
    }

    private static Optional<LocalDate> spared(
            FinanceFacts.EnterpriseStake stake, OrganizationOnDay organization, Law law) {
        return joinedOn(stake, organization)
                .map(joined -> joined.isAfter(stake.acquiredOn()) ? joined : stake.acquiredOn())
                .flatMap(began -> law.transition(ID, began))
                .flatMap(provision -> provision.period().end());
    }

    private static Optional<LocalDate> joinedOn(FinanceFacts.EnterpriseStake stake, OrganizationOnDay organization) {
        return organization.history(MemberFacts.MEMBERSHIP).stream()
                .filter(fact -> fact.period().contains(organization.day()))
                .filter(fact -> fact.value().member().equals(stake.enterprise()))
                .filter(fact -> fact.value().participation().capital())
                .map(fact -> fact.period().from())
                .findFirst();
    }
}
