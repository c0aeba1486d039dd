package vn.htx.core.rulebook.evaluation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.evaluation.EvaluationFacts;
import vn.htx.core.evaluation.PublishEvaluation;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;

/**
 * Công bố kết quả xếp loại: a rank is published to the members after 15 April of the year after, if nobody objects (R-SIZ-12; Circular
 * 09/2017/TT-BNNPTNT, Article 5).
 */
public final class AgriculturalPublication implements FilingRule {

    private static final Parameter<MonthDay> AFTER = Parameter.monthDay("agricultural-evaluation.publication.after");
    private static final ReasonCode DAY =
            ReasonCode.requirement(AgriculturalPublication.class, "publication.day", "year", "after", "done");
    private static final ReasonCode OBJECTIONS = new ReasonCode(
            AgriculturalPublication.class,
            "publication.objections",
            Set.of(Verdict.Kind.VIOLATED),
            List.of("year", "count"));

    @Override
    public String id() {
        return "R-SIZ-12-PUBLICATION";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(Circulars.agricultural("#5"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(DAY, OBJECTIONS, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(AFTER);
    }

    @Override
    public Severity severity() {
        return Severity.MINOR;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return Circulars.find(filed, PublishEvaluation.class, Circulars.AGRICULTURAL)
                .map(under -> judge(under.act(), filed, law))
                .orElseGet(Reach::otherAct);
    }

    private static Verdict judge(PublishEvaluation act, FiledAct filed, Law law) {
        long open = filed
                .before()
                .listFacts(FactQuery.all(EvaluationFacts.OBJECTION)
                        .where("organization", act.organization())
                        .where("year", act.year())
                        .where("scheme", act.scheme())
                        .on(filed.day()))
                .stream()
                .filter(known -> known.fact().value().isOpen())
                .count();
        return law.ask(AFTER).judge(named -> {
            LocalDate after = named.atYear(Math.toIntExact(act.year() + 1));
            return open > 0
                    ? Verdict.of(false).because(OBJECTIONS, "year", act.year(), "count", open)
                    : Verdict.of(filed.day().isAfter(after))
                            .because(DAY, "year", act.year(), "after", after, "done", filed.day());
        });
    }
}
