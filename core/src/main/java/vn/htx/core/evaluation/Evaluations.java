package vn.htx.core.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.evaluation.EvaluationFacts.Exclusion;
import vn.htx.core.evaluation.EvaluationFacts.Given;
import vn.htx.core.evaluation.EvaluationFacts.Step;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationId;

/** Các đánh giá theo một bộ tiêu chí: the evaluations under one scheme as they stand on a day, by the facts of a source. */
public final class Evaluations {

    private final FactSource facts;
    private final EvaluationScheme scheme;
    private final LocalDate day;

    /** Evaluations under a scheme, as they stand on a day. */
    public Evaluations(FactSource facts, EvaluationScheme scheme, LocalDate day) {
        this.facts = facts;
        this.scheme = scheme;
        this.day = day;
    }

    /** An organization's evaluation on a year with all its points, computed ones beside; empty if it is not scored. */
    public Optional<Evaluation> find(OrganizationId organization, long year) {
        List<Given> given = values(query(EvaluationFacts.SCORE, year).where("organization", organization));
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(new Evaluation(
                        scheme, decisive(given), new YearMeasures(facts, organization, year, day).points(scheme)));
    }

    /** Where an organization's evaluation on a year stands. */
    public Standing standing(OrganizationId organization, long year) {
        return standing(
                organization,
                year,
                values(query(EvaluationFacts.STEP, year).where("organization", organization)),
                values(query(EvaluationFacts.SCORE, year).where("organization", organization)),
                values(query(EvaluationFacts.EXCLUSION, year).where("organization", organization)));
    }

    /** Where all evaluations on a year stand, by organization; those left unranked are among them. */
    public List<Standing> list(long year) {
        Map<OrganizationId, List<Step>> steps = byOrganization(EvaluationFacts.STEP, year, Step::organization);
        Map<OrganizationId, List<Given>> given = byOrganization(EvaluationFacts.SCORE, year, Given::organization);
        Map<OrganizationId, List<Exclusion>> excluded =
                byOrganization(EvaluationFacts.EXCLUSION, year, Exclusion::organization);
        return Stream.concat(steps.keySet().stream(), excluded.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(OrganizationId::value))
                .map(one -> standing(
                        one,
                        year,
                        steps.getOrDefault(one, List.of()),
                        given.getOrDefault(one, List.of()),
                        excluded.getOrDefault(one, List.of())))
                .toList();
    }

    private Standing standing(
            OrganizationId organization, long year, List<Step> steps, List<Given> given, List<Exclusion> excluded) {
        Optional<Points> total = given.isEmpty()
                ? Optional.empty()
                : Optional.of(Evaluation.of(scheme, decisive(given)).total());
        Optional<Rank> rank =
                excluded.isEmpty() ? total.map(points -> scheme.rank(points, fined(steps))) : Optional.empty();
        return new Standing(
                organization,
                year,
                steps.stream().map(Step::stage).max(Comparator.naturalOrder()),
                total,
                rank,
                excluded.stream().map(Exclusion::reason).findFirst());
    }

    /** The points of the last step in which any were given. */
    private static List<Score> decisive(List<Given> given) {
        Stage last =
                given.stream().map(Given::stage).max(Comparator.naturalOrder()).orElseThrow();
        return given.stream()
                .filter(one -> one.stage() == last)
                .map(Given::score)
                .toList();
    }

    private static boolean fined(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.stage() != Stage.PUBLICATION)
                .max(Comparator.comparing(Step::stage))
                .filter(Step::fined)
                .isPresent();
    }

    private <F extends Record> FactQuery<F> query(FactType<F> type, long year) {
        return FactQuery.all(type)
                .where("year", year)
                .where("scheme", scheme.code())
                .on(day);
    }

    private <F extends Record> Map<OrganizationId, List<F>> byOrganization(
            FactType<F> type, long year, Function<F, OrganizationId> organization) {
        return values(query(type, year)).stream().collect(Collectors.groupingBy(organization));
    }

    private <F extends Record> List<F> values(FactQuery<F> query) {
        return facts.listFacts(query).stream()
                .map(known -> known.fact().value())
                .toList();
    }
}
