package vn.htx.core.rulebook.evaluation;

import static vn.htx.core.law.Confidence.DERIVED;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.evaluation.EvaluationAct;
import vn.htx.core.evaluation.Stage;
import vn.htx.core.law.InstrumentId;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;

/**
 * Thời hạn kiểm tra, xác nhận: the lower authority reports by 18 December and the upper one by 21 December under Circular
 * 01/2020/TT-BKHĐT (R-EVA-04; Article 9); the lower one before 10 April under Circular 09/2017/TT-BNNPTNT (R-SIZ-12; Article 5). What
 * they report is checked, or confirmed, by then.
 */
public final class EvaluationInTime implements FilingRule {

    private static final String NOTE =
            "the article sets the day for the authority's report; what it reports is done by then";

    private final String id;
    private final InstrumentId circular;
    private final Stage stage;
    private final Parameter<MonthDay> day;
    private final long yearsLater;
    private final ReasonCode timely;
    private final RuleVersion version;

    private EvaluationInTime(
            String id, InstrumentId circular, Stage stage, String parameter, long yearsLater, RuleVersion version) {
        this.id = id;
        this.circular = circular;
        this.stage = stage;
        this.day = Parameter.monthDay(parameter);
        this.yearsLater = yearsLater;
        this.timely = ReasonCode.requirement(
                EvaluationInTime.class,
                stage == Stage.CHECK ? "evaluation.checked" : "evaluation.confirmed",
                "year",
                "due",
                "done");
        this.version = version;
    }

    /** The check under Circular 01/2020/TT-BKHĐT. */
    public static EvaluationInTime ofGeneralChecks() {
        return general("R-EVA-04-CHECK", Stage.CHECK, "evaluation.check.day");
    }

    /** The confirmation under Circular 01/2020/TT-BKHĐT. */
    public static EvaluationInTime ofGeneralConfirmations() {
        return general("R-EVA-04-CONFIRMATION", Stage.CONFIRMATION, "evaluation.confirmation.day");
    }

    private static EvaluationInTime general(String id, Stage stage, String parameter) {
        return new EvaluationInTime(id, Circulars.GENERAL, stage, parameter, 0, Circulars.general("#9", NOTE));
    }

    /** The check under Circular 09/2017/TT-BNNPTNT. */
    public static EvaluationInTime ofAgriculturalChecks() {
        return new EvaluationInTime(
                "R-SIZ-12-CHECK",
                Circulars.AGRICULTURAL,
                Stage.CHECK,
                "agricultural-evaluation.check.day",
                1,
                RuleVersion.of("2017-05-31/..", Circulars.AGRICULTURAL + "#5", DERIVED)
                        .withNote(NOTE));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(version);
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(timely, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(day);
    }

    @Override
    public Severity severity() {
        return Severity.MINOR;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return Circulars.find(filed, EvaluationAct.Scoring.class, circular)
                .map(Circulars.Under::act)
                .filter(act -> act.stage() == stage)
                .map(act -> law.ask(day).judge(named -> {
                    LocalDate due = named.atYear(Math.toIntExact(act.year() + yearsLater));
                    return Verdict.of(!filed.day().isAfter(due))
                            .because(timely, "year", act.year(), "due", due, "done", filed.day());
                }))
                .orElseGet(Reach::otherAct);
    }
}
