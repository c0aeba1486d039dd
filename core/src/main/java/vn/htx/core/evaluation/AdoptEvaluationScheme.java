package vn.htx.core.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;

/**
 * Áp dụng bộ tiêu chí đánh giá: the register uses a scheme from a day on. Which scheme is for the host to choose; several may
 * be in use at a time, for organizations of different kinds.
 */
public record AdoptEvaluationScheme(EvaluationScheme scheme) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(EvaluationFacts.SCHEME, adopted(), effectiveOn));
        for (int i = 0; i < scheme.items().size(); i++) {
            said.add(Statement.holds(EvaluationFacts.ITEM, item(scheme.items().get(i), i + 1L), effectiveOn));
        }
        scheme.bands()
                .forEach(band -> said.add(Statement.holds(
                        EvaluationFacts.BAND,
                        new EvaluationFacts.SchemeBand(scheme.code(), band.item(), band.from(), band.points()),
                        effectiveOn)));
        return said;
    }

    private EvaluationFacts.Adopted adopted() {
        return new EvaluationFacts.Adopted(
                scheme.code(),
                scheme.title(),
                scheme.citation(),
                scheme.confidence(),
                scheme.evaluatedYear(),
                scheme.good(),
                scheme.fair(),
                scheme.average(),
                scheme.months(),
                scheme.stoppedMonths(),
                scheme.weakWhenFined(),
                scheme.note());
    }

    private EvaluationFacts.SchemeItem item(Item item, long position) {
        return new EvaluationFacts.SchemeItem(
                scheme.code(),
                item.code(),
                position,
                item.within(),
                item.criterion(),
                item.title(),
                item.maximum(),
                item.measure(),
                item.citation(),
                item.confidence(),
                item.note());
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.never(EvaluationFacts.SCHEME, scheme.code()));
    }
}
