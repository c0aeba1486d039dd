package vn.htx.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.policy.PolicyDocuments;
import vn.htx.core.policy.PolicyTarget;
import vn.htx.core.policy.SetPolicyTargets;
import vn.htx.core.policy.TargetUnit;

/** The targets that ship speak of indicators that are defined, in a unit they can be measured in. */
class PolicyTargetsTest {

    static List<PolicyTarget> shipped() {
        return PolicyDocuments.builtIn().stream()
                .flatMap(sourced -> sourced.act() instanceof SetPolicyTargets act
                        ? act.targets().stream()
                        : Stream.<PolicyTarget>empty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aTargetNamesAnIndicatorAndCountsWhatItCounts(PolicyTarget target) {
        Indicator indicator = Indicators.get(target.indicator().value());

        assertThat(indicator.unit().equals(RatioIndicator.SHARE)).isEqualTo(target.unit() == TargetUnit.PERCENT);
        assertThat(indicator.unit().equals("dong")).isEqualTo(target.unit() == TargetUnit.DONG);
    }
}
