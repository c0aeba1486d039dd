package vn.htx.core.rulebook.evaluation;

import static vn.htx.core.law.Confidence.CORROBORATED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.evaluation.Evaluation;
import vn.htx.core.evaluation.EvaluationAct;
import vn.htx.core.evaluation.Score;
import vn.htx.core.evaluation.YearMeasures;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;

/**
 * Điểm theo số liệu: where bands are known and the figures of the year are recorded, the points given are those that follow from
 * them (R-EVA-05; Circular 09/2017/TT-BNNPTNT, criterion 1). A remark: the figures may be the wrong ones.
 */
public final class ComputedPoints implements FilingRule {

    private static final ReasonCode EQUAL =
            new ReasonCode(ComputedPoints.class, "points.computed", Set.of(Verdict.Kind.SATISFIED), List.of("count"));
    private static final ReasonCode OTHER = new ReasonCode(
            ComputedPoints.class,
            "points.contradicted",
            Set.of(Verdict.Kind.VIOLATED),
            List.of("item", "given", "computed", "count"));
    private static final ReasonCode NO_FIGURES = ReasonCode.exemption(ComputedPoints.class, "points.no-figures");

    private ComputedPoints() {}

    /** Under Circular 09/2017/TT-BNNPTNT. */
    public static ComputedPoints ofAgriculturalScheme() {
        return new ComputedPoints();
    }

    @Override
    public String id() {
        return "R-EVA-05";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2017-05-31/..", Circulars.AGRICULTURAL.toString(), CORROBORATED)
                .withNote("the bands were read in a page on the circular, not the article"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(EQUAL, OTHER, NO_FIGURES, Reach.OTHER_ACT);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return Circulars.find(filed, EvaluationAct.Scoring.class, Circulars.AGRICULTURAL)
                .filter(under -> !under.act().scores().isEmpty())
                .map(under -> judge(evaluation(under, filed)))
                .orElseGet(Reach::otherAct);
    }

    private static Evaluation evaluation(Circulars.Under<EvaluationAct.Scoring> under, FiledAct filed) {
        EvaluationAct.Scoring act = under.act();
        return new Evaluation(
                under.scheme(),
                act.scores(),
                new YearMeasures(filed.after(), act.organization(), act.year(), filed.day()).points(under.scheme()));
    }

    private static Verdict judge(Evaluation evaluation) {
        long compared = evaluation.scores().stream()
                .filter(score -> evaluation.computed(score.item()).isPresent())
                .count();
        List<Score> others = evaluation.contradicted();
        if (!others.isEmpty()) {
            Score first = others.get(0);
            return Verdict.of(false)
                    .because(
                            OTHER,
                            "item",
                            first.item(),
                            "given",
                            first.points(),
                            "computed",
                            evaluation.computed(first.item()).orElseThrow(),
                            "count",
                            others.size());
        }
        return compared == 0
                ? Verdict.notApplicable(NO_FIGURES)
                : Verdict.of(true).because(EQUAL, "count", compared);
    }
}
