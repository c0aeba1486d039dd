package vn.htx.core.statistics;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.evaluation.EvaluationFacts;
import vn.htx.core.evaluation.EvaluationSchemes;
import vn.htx.core.evaluation.Evaluations;
import vn.htx.core.evaluation.Rank;
import vn.htx.core.evaluation.Standing;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.Reference;
import vn.htx.core.statistics.FactAnswer.Row;
import vn.htx.core.time.EffectivePeriod;

/**
 * Chỉ tiêu xếp loại: how many cooperatives have a rank in a year. A rank follows from points and is no fact, so that it is
 * derived here as everywhere. Who is evaluated under two schemes counts once in each rank it has.
 *
 * @param id such as {@code evaluation.good}
 * @param ranks the ranks that count
 * @param basis why
 */
public record RankIndicator(String id, Set<Rank> ranks, Basis basis) implements Indicator {

    /** Refuses an id that is not one. */
    public RankIndicator {
        Indicator.requireId(id);
        ranks = Collections.unmodifiableSet(EnumSet.copyOf(ranks));
    }

    @Override
    public String unit() {
        return "cooperatives";
    }

    @Override
    public Optional<Ratio> value(Counting register, EffectivePeriod period, Optional<AreaCode> within) {
        long year = period.end().orElseThrow().minusDays(1).getYear();
        Set<String> counted = values(register, year, within, FactMeasure.ORGANIZATION);
        long ranked = values(register, year, within, "scheme").stream()
                .flatMap(scheme -> standings(register, scheme, year))
                .filter(standing -> standing.rank().filter(ranks::contains).isPresent())
                .map(standing -> standing.organization().value())
                .filter(counted::contains)
                .distinct()
                .count();
        return Optional.of(Ratio.of(ranked, 1));
    }

    /** The values of a column among the steps of cooperatives' evaluations on a year. */
    private static Set<String> values(Counting register, long year, Optional<AreaCode> within, String column) {
        FactQuestion question = FactMeasure.count(EvaluationFacts.STEP)
                .whose(Dimension.KIND, "cooperative")
                .ofYears(year, year, register.day())
                .by(column);
        return register.count(within.map(question::within).orElse(question)).rows().stream()
                .map(Row::group)
                .map(group -> group.get(0))
                .collect(Collectors.toSet());
    }

    private static Stream<Standing> standings(Counting register, String scheme, long year) {
        return EvaluationSchemes.find(register.facts(), new Reference(scheme)).stream()
                .flatMap(adopted -> new Evaluations(register.facts(), adopted, register.day()).list(year).stream());
    }
}
