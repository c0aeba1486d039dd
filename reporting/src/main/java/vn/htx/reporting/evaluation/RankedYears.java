package vn.htx.reporting.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.htx.core.evaluation.EvaluationFacts;
import vn.htx.core.evaluation.EvaluationScheme;
import vn.htx.core.evaluation.Evaluations;
import vn.htx.core.evaluation.Standing;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.FactMeasure;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.reporting.definition.PeriodReport.Part;

/**
 * Kết quả xếp loại các năm theo một bộ tiêu chí: where the evaluations of the scope's cooperatives stand, as the indicators of
 * ranks count them: who is a cooperative, and seated here, at the end of the year evaluated.
 */
final class RankedYears {
    private final EvaluationScheme scheme;
    private final Map<Integer, List<Standing>> standings = new TreeMap<>();
    private final Map<Integer, Map<OrganizationId, String>> units = new HashMap<>();

    RankedYears(Part part, EvaluationScheme scheme) {
        this.scheme = scheme;
        Evaluations evaluations = new Evaluations(
                part.scope().view().facts(), scheme, part.scope().day());
        for (int year : part.years()) {
            Map<OrganizationId, String> here = new HashMap<>();
            place(part, EvaluationFacts.STEP, year, here);
            place(part, EvaluationFacts.EXCLUSION, year, here);
            List<Standing> found = evaluations.list(year).stream()
                    .filter(standing -> here.containsKey(standing.organization()))
                    .toList();
            if (!found.isEmpty()) {
                standings.put(year, found);
                units.put(year, here);
            }
        }
    }

    /** The cooperatives that facts of a year are about, each with the unit it is told apart by. */
    private void place(Part part, FactType<?> facts, int year, Map<OrganizationId, String> into) {
        FactQuestion question = FactMeasure.count(facts)
                .where("scheme", scheme.code())
                .whose(Dimension.KIND, "cooperative")
                .ofYears(year, year, part.scope().day())
                .by(FactMeasure.ORGANIZATION);
        Optional<Dimension> apart = part.areas();
        part.scope()
                .count(apart.map(question::by).orElse(question))
                .rows()
                .forEach(row -> into.put(
                        new OrganizationId(row.group().get(0)),
                        apart.isPresent() ? row.group().get(1) : Dimension.NONE));
    }

    EvaluationScheme scheme() {
        return scheme;
    }

    boolean isEmpty() {
        return standings.isEmpty();
    }

    /** The years with any evaluation, in order. */
    List<Integer> years() {
        return new ArrayList<>(standings.keySet());
    }

    /** The evaluations of a year; empty if there are none. */
    Optional<List<Standing>> of(int year) {
        return Optional.ofNullable(standings.get(year));
    }

    /** The evaluations of a year by the code of the unit. */
    Map<String, List<Standing>> byUnit(int year) {
        Map<OrganizationId, String> here = units.getOrDefault(year, Map.of());
        Map<String, List<Standing>> byUnit = new TreeMap<>();
        of(year).orElse(List.of())
                .forEach(standing -> byUnit.computeIfAbsent(
                                here.getOrDefault(standing.organization(), Dimension.NONE), unit -> new ArrayList<>())
                        .add(standing));
        return byUnit;
    }
}
