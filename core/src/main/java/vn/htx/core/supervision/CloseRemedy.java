package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;

/** Kết thúc biện pháp: a remedy was done, or need not be done any more. */
public record CloseRemedy(Reference inspection, Reference remedy, RemedyOutcome outcome) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                SupervisionFacts.REMEDY_CASE,
                effectiveOn,
                before -> before.closed(outcome, effectiveOn),
                inspection,
                remedy));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(SupervisionFacts.REMEDY_CASE, inspection, remedy)
                .where("open", true));
    }
}
