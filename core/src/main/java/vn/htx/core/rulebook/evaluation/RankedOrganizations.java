package vn.htx.core.rulebook.evaluation;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.Reach;
import vn.htx.core.evaluation.CheckEvaluation;
import vn.htx.core.evaluation.ConfirmEvaluation;
import vn.htx.core.evaluation.EvaluationAct;
import vn.htx.core.evaluation.LeaveUnranked;
import vn.htx.core.evaluation.UnrankedReason;
import vn.htx.core.law.InstrumentId;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationKind;

/**
 * Đối tượng không xếp loại: who operated too few months, or stopped too long in the year, is not ranked, and who did not is
 * (R-EVA-03; Circular 01/2020/TT-BKHĐT; R-SIZ-11; Circular 09/2017/TT-BNNPTNT, Article 6.2). A remark, as the register may not show
 * when an organization in fact stopped.
 */
public final class RankedOrganizations implements FilingRule {

    private static final ReasonCode AGE =
            ReasonCode.requirement(RankedOrganizations.class, "ranked.age", "year", "months", "latest");
    private static final ReasonCode STOPPED =
            new ReasonCode(RankedOrganizations.class, "ranked.stopped", Set.of(Verdict.Kind.VIOLATED), List.of("year"));
    private static final ReasonCode OLD_ENOUGH = new ReasonCode(
            RankedOrganizations.class,
            "ranked.old-enough",
            Set.of(Verdict.Kind.VIOLATED),
            List.of("year", "months", "latest"));
    private static final ReasonCode LEFT_OUT = new ReasonCode(
            RankedOrganizations.class, "ranked.left-out", Set.of(Verdict.Kind.SATISFIED), List.of("year"));
    private static final ReasonCode STOP_UNSEEN =
            ReasonCode.uncertainty(RankedOrganizations.class, "ranked.stop-unseen", "year");

    private final String id;
    private final InstrumentId circular;
    private final RuleVersion version;

    private RankedOrganizations(String id, InstrumentId circular, RuleVersion version) {
        this.id = id;
        this.circular = circular;
        this.version = version;
    }

    /** Under Circular 01/2020/TT-BKHĐT. */
    public static RankedOrganizations ofGeneralScheme() {
        return new RankedOrganizations(
                "R-EVA-03",
                Circulars.GENERAL,
                Circulars.general("", "the article was not read; months are counted to the end of the year evaluated"));
    }

    /** Under Circular 09/2017/TT-BNNPTNT. */
    public static RankedOrganizations ofAgriculturalScheme() {
        return new RankedOrganizations("R-SIZ-11-RANKED", Circulars.AGRICULTURAL, Circulars.agricultural("#6.2"));
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
        return Set.of(AGE, STOPPED, OLD_ENOUGH, LEFT_OUT, STOP_UNSEEN, Reach.OTHER_ACT, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return Circulars.find(filed, EvaluationAct.class, circular)
                .map(under -> judge(under, filed))
                .orElseGet(Reach::otherAct);
    }

    private static Verdict judge(Circulars.Under<EvaluationAct> under, FiledAct filed) {
        EvaluationAct act = under.act();
        OrganizationOnDay organization = filed.after(act.organization());
        if (organization
                .findKind()
                .filter(kind -> kind == OrganizationKind.GROUP)
                .isPresent()) {
            return Reach.otherOrganization();
        }
        if (act instanceof LeaveUnranked left) {
            return leftOut(left, under, organization);
        }
        return act instanceof CheckEvaluation || act instanceof ConfirmEvaluation
                ? ranked(act, under, organization)
                : Reach.otherAct();
    }

    private static Verdict ranked(
            EvaluationAct act, Circulars.Under<EvaluationAct> under, OrganizationOnDay organization) {
        Ranked ranked = new Ranked(under.adopted(), act.year());
        return ranked.isStopped(organization)
                ? Verdict.of(false).because(STOPPED, "year", act.year())
                : Verdict.of(!ranked.isTooYoung(organization))
                        .because(
                                AGE,
                                "year",
                                act.year(),
                                "months",
                                under.adopted().months(),
                                "latest",
                                ranked.latestBeginning());
    }

    private static Verdict leftOut(
            LeaveUnranked left, Circulars.Under<EvaluationAct> under, OrganizationOnDay organization) {
        Ranked ranked = new Ranked(under.adopted(), left.year());
        if (left.reason() == UnrankedReason.TOO_YOUNG && !ranked.isTooYoung(organization)) {
            return Verdict.of(false)
                    .because(
                            OLD_ENOUGH,
                            "year",
                            left.year(),
                            "months",
                            under.adopted().months(),
                            "latest",
                            ranked.latestBeginning());
        }
        return left.reason() == UnrankedReason.STOPPED && !ranked.isStopped(organization)
                ? Verdict.undetermined(STOP_UNSEEN, "year", left.year())
                : Verdict.of(true).because(LEFT_OUT, "year", left.year());
    }
}
