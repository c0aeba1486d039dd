package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;

/**
 * Gia hạn khắc phục: a remedy that is still open may be done later.
 *
 * @param dueOn the new last day
 */
public record ExtendRemedy(Reference inspection, Reference remedy, LocalDate dueOn) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                SupervisionFacts.REMEDY_CASE, effectiveOn, before -> before.extended(dueOn), inspection, remedy));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(SupervisionFacts.REMEDY_CASE, inspection, remedy)
                .where("open", true));
    }
}
