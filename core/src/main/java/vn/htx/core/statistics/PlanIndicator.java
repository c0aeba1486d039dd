package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Fact;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyFacts;
import vn.htx.core.policy.PolicyFacts.Targeted;
import vn.htx.core.policy.ProvinceTargets;
import vn.htx.core.policy.TargetUnit;
import vn.htx.core.time.EffectivePeriod;

/**
 * Chỉ tiêu kế hoạch năm của tỉnh: what documents of the province set for a year as the target of another indicator; the last
 * set stands, see {@link ProvinceTargets}. Of a range the beginning counts. Documents do not say of which province they are:
 * a register is taken to be that of one.
 *
 * @param planned what is planned
 * @param basis why
 */
public record PlanIndicator(Indicator planned, Basis basis) implements OpenableIndicator {

    @Override
    public String id() {
        return planned.id() + ".plan";
    }

    @Override
    public String unit() {
        return planned.unit();
    }

    @Override
    public Optional<Ratio> value(Counting register, EffectivePeriod period, Optional<AreaCode> within) {
        long year = period.end().orElseThrow().minusDays(1).getYear();
        return within.isPresent()
                ? Optional.empty()
                : standing(register, year).map(target -> Ratio.of(target.value().value(), 1));
    }

    private Optional<Fact<Targeted>> standing(Counting register, long year) {
        return new ProvinceTargets(register.facts(), register.day())
                .find(new Reference(planned.id()), year, TargetUnit.NUMBER);
    }

    @Override
    public FactQuestion questionOfYears(EffectivePeriod period, LocalDate day) {
        return FactMeasure.count(PolicyFacts.TARGET)
                .where("indicator", planned.id())
                .ofYears(
                        period.from().getYear(),
                        period.end().orElseThrow().minusDays(1).getYear(),
                        day);
    }

    @Override
    public Predicate<Fact<?>> counted(Counting register) {
        return fact -> fact.value() instanceof Targeted target
                && standing(register, target.year()).filter(fact::saysTheSameAs).isPresent();
    }

    @Override
    public boolean ofOrganizations() {
        return false;
    }
}
