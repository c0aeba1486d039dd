package vn.htx.core.support;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;

/** Kết thúc hồ sơ hỗ trợ: nothing more is paid of an award. What was paid can still be asked back. */
public record CloseCase(Reference award, CaseClosing closing) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(SupportFacts.BALANCE, effectiveOn, balance -> balance.closed(closing), award));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(SupportFacts.BALANCE, award).where("open", true));
    }
}
