package vn.htx.core.rulebook.evaluation;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.evaluation.EvaluationAct;
import vn.htx.core.evaluation.Stage;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.supervision.SanctionKind;
import vn.htx.core.supervision.SupervisionFacts;
import vn.htx.core.time.EffectivePeriod;

/**
 * Bị xử phạt trong năm: one fined in the year is weak, so an authority that checks or confirms finds the fines the register holds
 * (R-SIZ-11; Circular 09/2017/TT-BNNPTNT, Article 6.1). A fine the register does not hold may still be one.
 */
public final class FinedInYear implements FilingRule {

    private static final ReasonCode FOUND = ReasonCode.requirement(FinedInYear.class, "fined.found", "year", "count");
    private static final ReasonCode UNSEEN = ReasonCode.uncertainty(FinedInYear.class, "fined.unseen", "year");

    @Override
    public String id() {
        return "R-SIZ-11-FINED";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(Circulars.agricultural("#6.1"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(FOUND, UNSEEN, Reach.OTHER_ACT);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return Circulars.find(filed, EvaluationAct.Scoring.class, Circulars.AGRICULTURAL)
                .filter(under -> under.act().stage() != Stage.SELF_SCORE)
                .map(under -> judge(under.act(), fines(under, filed)))
                .orElseGet(Reach::otherAct);
    }

    private static long fines(Circulars.Under<EvaluationAct.Scoring> under, FiledAct filed) {
        EffectivePeriod evaluated =
                under.adopted().evaluatedYear().period(under.act().year());
        return filed
                .before()
                .listFacts(FactQuery.all(SupervisionFacts.SANCTION)
                        .where("organization", under.act().organization())
                        .where("kind", SanctionKind.FINE))
                .stream()
                .filter(known -> evaluated.contains(known.fact().period().from()))
                .count();
    }

    private static Verdict judge(EvaluationAct.Scoring act, long fines) {
        return act.fined() && fines == 0
                ? Verdict.undetermined(UNSEEN, "year", act.year())
                : Verdict.of(act.fined() == (fines > 0)).because(FOUND, "year", act.year(), "count", fines);
    }
}
