package vn.htx.core.commendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.commendation.CommendationFacts.Criterion;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyFacts;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.time.EffectivePeriod;

/**
 * Ban hành tiêu chí hợp tác xã kiểu mới: which cooperatives count as of the new style, from the day it takes effect on. No law
 * read defines them, so the criterion is the host's to state, with its source.
 *
 * @param title what it asks for, in a few words
 * @param source where it is written
 * @param policy the policy document it stands in, if one of this register
 * @param until the first day it no longer applies, if it says so
 */
public record AdoptNewStyleCriterion(
        Reference criterion, String title, String source, Optional<PolicyId> policy, Optional<LocalDate> until)
        implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                CommendationFacts.CRITERION,
                new Criterion(criterion, title, source, policy),
                EffectivePeriod.of(effectiveOn, until.orElse(null))));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(CommendationFacts.CRITERION, criterion));
        policy.ifPresent(document -> premises.add(Premise.present(PolicyFacts.DOCUMENT, document)));
        return premises;
    }
}
