package vn.htx.core.support;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;

/** Kết thúc chương trình: a programme ends; awards made under it are still paid and recovered. */
public record CloseProgramme(Reference programme) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(SupportFacts.PROGRAMME, effectiveOn, programme));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(SupportFacts.PROGRAMME, programme));
    }
}
