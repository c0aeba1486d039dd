package vn.htx.core.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;

/**
 * Chấp thuận hồ sơ: an application is approved, first or on appeal.
 *
 * @param line what it is for, as applied for
 * @param amount the most that is to be awarded, in đồng, if said
 */
public record ApproveApplication(Reference application, SupportLine line, Optional<Dong> amount) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                SupportFacts.DECISION,
                SupportFacts.Decided.of(
                        application, line, ApplicationOutcome.APPROVED, amount, Optional.empty(), effectiveOn),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(line.sameAs(SupportFacts.APPLICATION, application));
    }
}
