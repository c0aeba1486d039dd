package vn.htx.core.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyFacts.Reviewed;

/**
 * Rà soát cơ chế, chính sách: a policy document was looked at again, on the day the act takes effect. What the review asks
 * for is done by acts of its own.
 *
 * @param review under which it is kept, among those of the document
 * @param reviewer cơ quan rà soát
 * @param outcome what it came to
 * @param nextOn the day of the next review, where one is set
 */
public record ReviewPolicy(
        PolicyId policy, Reference review, String reviewer, ReviewOutcome outcome, Optional<LocalDate> nextOn)
        implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        if (nextOn.filter(next -> !next.isAfter(effectiveOn)).isPresent()) {
            throw new IllegalArgumentException("the next review comes after this one");
        }
        return List.of(Statement.holds(
                PolicyFacts.REVIEW, new Reviewed(policy, review, reviewer, outcome, effectiveOn, nextOn), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(PolicyFacts.DOCUMENT, policy), Premise.never(PolicyFacts.REVIEW, policy, review));
    }
}
