package vn.htx.core.support;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.time.EffectivePeriod;

/**
 * Đợt nhận hồ sơ: a programme takes applications from the day the act takes effect.
 *
 * @param round under which it is kept
 * @param programme of which programme
 * @param lastDay the last day on which an application may be filed
 */
public record OpenRound(Reference round, Reference programme, LocalDate lastDay) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                SupportFacts.ROUND,
                new SupportFacts.Round(round, programme, lastDay),
                EffectivePeriod.of(effectiveOn, lastDay.plusDays(1))));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.never(SupportFacts.ROUND, round), Premise.present(SupportFacts.PROGRAMME, programme));
    }
}
