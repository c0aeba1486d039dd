package vn.htx.core.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyFacts;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.policy.PolicyLevel;

/**
 * Chương trình hỗ trợ: a programme begins under which support is given.
 *
 * @param programme under which it is kept
 * @param kind loại chương trình
 * @param level at which level it was decided
 * @param title tên chương trình
 * @param policy the document it carries out, if that is in the register
 * @param firstYear the first year it is for
 * @param lastYear the last year it is for
 * @param source where this was read
 */
public record EstablishProgramme(
        Reference programme,
        ProgrammeKind kind,
        PolicyLevel level,
        String title,
        Optional<PolicyId> policy,
        Optional<Long> firstYear,
        Optional<Long> lastYear,
        String source)
        implements Act {

    public EstablishProgramme {
        if (firstYear.isPresent() != lastYear.isPresent() || firstYear.orElse(0L) > lastYear.orElse(0L)) {
            throw new IllegalArgumentException(
                    "programme " + programme + ": a period has a first and a last year, in order");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                SupportFacts.PROGRAMME,
                new SupportFacts.Programme(programme, kind, level, title, policy, firstYear, lastYear, source),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(SupportFacts.PROGRAMME, programme));
        policy.ifPresent(document -> premises.add(Premise.present(PolicyFacts.DOCUMENT, document)));
        return premises;
    }
}
