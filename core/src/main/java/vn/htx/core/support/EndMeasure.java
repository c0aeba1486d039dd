package vn.htx.core.support;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;

/** Ngừng áp dụng chính sách: a measure is offered no longer. */
public record EndMeasure(Reference measure) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(SupportFacts.MEASURE, effectiveOn, measure));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(SupportFacts.MEASURE, measure));
    }
}
