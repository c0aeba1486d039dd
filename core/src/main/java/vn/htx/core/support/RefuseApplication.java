package vn.htx.core.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;

/**
 * Từ chối hồ sơ: an application is refused, with every reason.
 *
 * @param line what it is for, as applied for
 * @param reasons why
 * @param appealUntil the last day to appeal, where one is set
 */
public record RefuseApplication(
        Reference application, SupportLine line, List<Refusal> reasons, Optional<LocalDate> appealUntil)
        implements Act {

    public RefuseApplication {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()
                || reasons.stream().map(Refusal::reason).distinct().count() < reasons.size()) {
            throw new IllegalArgumentException("a refusal names at least one reason, and each once");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(
                SupportFacts.DECISION,
                SupportFacts.Decided.of(
                        application, line, ApplicationOutcome.REFUSED, Optional.empty(), appealUntil, effectiveOn),
                effectiveOn));
        reasons.forEach(why -> said.add(Statement.holds(
                SupportFacts.REFUSAL,
                new SupportFacts.Refused(
                        application,
                        why.reason(),
                        why.rule(),
                        line.measure(),
                        line.beneficiary(),
                        line.beneficiary().organization()),
                effectiveOn)));
        return said;
    }

    @Override
    public List<Premise> premises() {
        return List.of(line.sameAs(SupportFacts.APPLICATION, application));
    }
}
