package vn.htx.core.rulebook.evaluation;

import static vn.htx.core.law.Confidence.CORROBORATED;
import static vn.htx.core.law.Confidence.DERIVED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.evaluation.CheckEvaluation;
import vn.htx.core.evaluation.ConfirmEvaluation;
import vn.htx.core.evaluation.Evaluation;
import vn.htx.core.evaluation.EvaluationAct;
import vn.htx.core.evaluation.EvaluationScheme;
import vn.htx.core.evaluation.Item;
import vn.htx.core.evaluation.SubmitSelfScore;
import vn.htx.core.law.DatedValue;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Unit;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.Reference;
import vn.htx.core.time.EffectivePeriod;

/**
 * Điểm không vượt điểm tối đa: points are given for items of the scheme, each once, and never above a known maximum of an item,
 * its criterion or its group (R-EVA-01, R-SIZ-11, R-EVA-06). What has no known maximum is bounded by what it is part of. The
 * finding rests on the maximum exceeded, with its citation.
 */
public final class PointsWithinMaxima implements FilingRule {

    private static final ReasonCode IN_SCHEME = new ReasonCode(
            PointsWithinMaxima.class, "points.in-scheme", Set.of(Verdict.Kind.VIOLATED), List.of("item"));
    private static final ReasonCode ONCE =
            new ReasonCode(PointsWithinMaxima.class, "points.once", Set.of(Verdict.Kind.VIOLATED), List.of("item"));
    private static final ReasonCode EXCEEDED = new ReasonCode(
            PointsWithinMaxima.class,
            "points.maximum",
            Set.of(Verdict.Kind.VIOLATED),
            List.of("item", "maximum", "given"));
    private static final ReasonCode WITHIN = new ReasonCode(
            PointsWithinMaxima.class, "points.within", Set.of(Verdict.Kind.SATISFIED), List.of("total", "unknown"));

    private final String id;
    private final Predicate<Circulars.Under<?>> schemes;
    private final List<RuleVersion> versions;

    private PointsWithinMaxima(String id, Predicate<Circulars.Under<?>> schemes, RuleVersion... versions) {
        this.id = id;
        this.schemes = schemes;
        this.versions = List.of(versions);
    }

    /** Under Circular 01/2020/TT-BKHĐT. */
    public static PointsWithinMaxima ofGeneralScheme() {
        return new PointsWithinMaxima(
                "R-EVA-01",
                under -> under.isOf(Circulars.GENERAL),
                Circulars.general("", "the maxima stand in Annex 2"));
    }

    /** Under Circular 09/2017/TT-BNNPTNT. */
    public static PointsWithinMaxima ofAgriculturalScheme() {
        return new PointsWithinMaxima(
                "R-SIZ-11-MAXIMA",
                under -> under.isOf(Circulars.AGRICULTURAL),
                RuleVersion.of("2017-05-31/..", Circulars.AGRICULTURAL + "#4", CORROBORATED));
    }

    /** Under a scheme of a host's. */
    public static PointsWithinMaxima ofOwnSchemes() {
        String note = "no article sets points; the maxima are those of the scheme adopted, with its own citation";
        return new PointsWithinMaxima(
                "R-EVA-06",
                under -> !under.isOf(Circulars.GENERAL) && !under.isOf(Circulars.AGRICULTURAL),
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", DERIVED)
                        .withNote(note),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15", DERIVED).withNote(note));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<RuleVersion> versions() {
        return versions;
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(IN_SCHEME, ONCE, EXCEEDED, WITHIN, Reach.OTHER_ACT);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(SubmitSelfScore.class, CheckEvaluation.class, ConfirmEvaluation.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return Circulars.find(filed, EvaluationAct.Scoring.class)
                .filter(under -> schemes.test(under) && !under.act().scores().isEmpty())
                .map(under -> judge(Evaluation.of(under.scheme(), under.act().scores()), filed.day()))
                .orElseGet(Reach::otherAct);
    }

    private static Verdict judge(Evaluation evaluation, LocalDate day) {
        return Stream.of(
                        evaluation.foreign().stream().map(item -> wrong(IN_SCHEME, item)),
                        evaluation.doubled().stream().map(item -> wrong(ONCE, item)),
                        evaluation.excesses().stream().map(excess -> exceeded(evaluation.scheme(), excess, day)))
                .flatMap(found -> found)
                .findFirst()
                .orElseGet(() ->
                        Verdict.of(true).because(WITHIN, "total", evaluation.total(), "unknown", unknown(evaluation)));
    }

    private static Verdict wrong(ReasonCode reason, Reference item) {
        return Verdict.of(false).because(reason, "item", item);
    }

    private static long unknown(Evaluation evaluation) {
        return evaluation.scheme().leaves().stream()
                .filter(item -> item.maximum().isEmpty())
                .count();
    }

    private static Verdict exceeded(EvaluationScheme scheme, Evaluation.Excess excess, LocalDate day) {
        Item item = excess.item();
        return Verdict.of(false)
                .because(
                        EXCEEDED, "item", item.code(), "maximum", item.maximum().orElseThrow(), "given", excess.given())
                .restingOn(ground(scheme, item, day));
    }

    /** The maximum as the scheme says it, so that the finding shows where it stands. */
    private static DatedValue ground(EvaluationScheme scheme, Item item, LocalDate day) {
        return new DatedValue(
                "evaluation.maximum",
                EffectivePeriod.startingOn(day),
                item.maximum().orElseThrow().toString(),
                Unit.POINTS,
                item.citation(),
                item.confidence(),
                scheme.code() + " " + item.code() + " " + item.title());
    }
}
