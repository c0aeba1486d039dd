package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.evaluation.EvaluationFacts;
import vn.htx.core.evaluation.EvaluationFacts.Step;
import vn.htx.core.evaluation.EvaluationSchemes;
import vn.htx.core.evaluation.Evaluations;
import vn.htx.core.evaluation.Rank;
import vn.htx.core.evaluation.Standing;
import vn.htx.core.fact.Fact;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.Reference;
import vn.htx.core.statistics.FactAnswer.Row;
import vn.htx.core.time.EffectivePeriod;

/**
 * Chỉ tiêu xếp loại: how many cooperatives have a rank in a year. A rank follows from points and is no fact, so that it is
 * derived here as everywhere. Of a year in which nobody was evaluated nothing is known, which is not 0. Who is evaluated under two schemes counts once in each rank it has.
 *
 * @param id such as {@code evaluation.good}
 * @param ranks the ranks that count
 * @param basis why
 */
public record RankIndicator(String id, Set<Rank> ranks, Basis basis) implements OpenableIndicator {

    private static final String SCHEME = "scheme";

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
        int year = lastYear(period);
        FactQuestion steps = steps(year, year, register.day());
        FactQuestion asked = within.map(steps::within).orElse(steps);
        Set<String> evaluated = values(register, asked, FactMeasure.ORGANIZATION);
        return evaluated.isEmpty()
                ? Optional.empty()
                : Optional.of(Ratio.of(ranked(register, year, values(register, asked, SCHEME), evaluated), 1));
    }

    private static int lastYear(EffectivePeriod period) {
        return period.end().orElseThrow().minusDays(1).getYear();
    }

    private static Set<String> values(Counting register, FactQuestion steps, String column) {
        return register.count(steps.by(column)).rows().stream()
                .map(Row::group)
                .map(group -> group.get(0))
                .collect(Collectors.toSet());
    }

    private long ranked(Counting register, long year, Set<String> schemes, Set<String> evaluated) {
        return schemes.stream()
                .flatMap(scheme -> standings(register, new Reference(scheme), year))
                .filter(this::isRanked)
                .map(standing -> standing.organization().value())
                .filter(evaluated::contains)
                .distinct()
                .count();
    }

    private boolean isRanked(Standing standing) {
        return standing.rank().filter(ranks::contains).isPresent();
    }

    /** The steps of cooperatives' evaluations. */
    @Override
    public FactQuestion questionOfYears(EffectivePeriod period, LocalDate day) {
        return steps(period.from().getYear(), lastYear(period), day);
    }

    private static FactQuestion steps(int first, int last, LocalDate day) {
        return FactMeasure.count(EvaluationFacts.STEP)
                .whose(Dimension.KIND, "cooperative")
                .ofYears(first, last, day);
    }

    /** Of each evaluation with one of the ranks, the last step done. */
    @Override
    public Predicate<Fact<?>> counted(Counting register) {
        Map<List<Object>, Set<List<Object>>> last = new HashMap<>();
        return fact -> fact.value() instanceof Step step
                && last.computeIfAbsent(
                                List.of(step.scheme(), step.year()),
                                of -> lastSteps(register, step.scheme(), step.year()))
                        .contains(List.of(step.organization(), step.stage()));
    }

    private Set<List<Object>> lastSteps(Counting register, Reference scheme, long year) {
        return standings(register, scheme, year)
                .filter(this::isRanked)
                .flatMap(standing ->
                        standing.stage().stream().map(stage -> List.<Object>of(standing.organization(), stage)))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean ofOrganizations() {
        return true;
    }

    private static Stream<Standing> standings(Counting register, Reference scheme, long year) {
        return EvaluationSchemes.find(register.facts(), scheme).stream()
                .flatMap(adopted -> new Evaluations(register.facts(), adopted, register.day()).list(year).stream());
    }
}
