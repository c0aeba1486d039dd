package vn.htx.core.rulebook.finance;

import static vn.htx.core.law.Confidence.UNKNOWN;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;

/**
 * Tỷ lệ giá trị giao dịch nội bộ: in the latest year with figures, by revenue or by cost, no less than what the charter sets
 * (R-FIN-10).
 */
final class InternalRatioKept implements OrganizationRule {

    private static final ReasonCode NO_MINIMUM = ReasonCode.exemption(InternalRatioKept.class, "ratio.no-minimum");
    private static final ReasonCode UNKNOWN = ReasonCode.uncertainty(InternalRatioKept.class, "ratio.unknown");
    private static final ReasonCode KEPT =
            ReasonCode.requirement(InternalRatioKept.class, "ratio.kept", "year", "minimum");

    @Override
    public String id() {
        return "R-FIN-10-RATIO";
    }

    @Override
    public List<RuleVersion> versions() {
        return FinanceVersions.since2024("40.11");
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(NO_MINIMUM, UNKNOWN, KEPT, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Set.of(FinanceFacts.YEARLY_FIGURES, CharterFacts.SETTING);
    }

    @Override
    public Verdict assess(OrganizationOnDay organization, Law law) {
        if (!organization.isCooperativeOrUnion()) {
            return Reach.otherOrganization();
        }
        return Charter.of(List.of(), organization.list(CharterFacts.SETTING))
                .findRatio(CharterParameter.MINIMUM_INTERNAL_RATIO)
                .map(minimum -> organization.list(FinanceFacts.YEARLY_FIGURES).stream()
                        .max(Comparator.comparingLong(FinanceFacts.YearFigures::year))
                        .map(latest -> judge(latest, minimum))
                        .orElseGet(() -> Verdict.undetermined(UNKNOWN)))
                .orElseGet(() -> Verdict.notApplicable(NO_MINIMUM));
    }

    private static Verdict judge(FinanceFacts.YearFigures latest, Ratio minimum) {
        List<Ratio> ratios = Stream.of(
                        latest.figures().internalRatioByRevenue(),
                        latest.figures().internalRatioByCost())
                .flatMap(Optional::stream)
                .toList();
        return ratios.isEmpty()
                ? Verdict.undetermined(UNKNOWN)
                : Verdict.of(ratios.stream().anyMatch(ratio -> ratio.isAtLeast(minimum)))
                        .because(KEPT, "year", latest.year(), "minimum", minimum);
    }
}
