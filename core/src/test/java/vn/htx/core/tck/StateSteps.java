package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.htx.core.annual.AnnualFigures;
import vn.htx.core.annual.ApproveYearlyReport;
import vn.htx.core.annual.CheckYearlyReport;
import vn.htx.core.annual.DraftYearlyReport;
import vn.htx.core.annual.LockYearlyReport;
import vn.htx.core.annual.ReopenYearlyReport;
import vn.htx.core.annual.ReopeningReason;
import vn.htx.core.area.AreaCode;
import vn.htx.core.commendation.AdoptNewStyleCriterion;
import vn.htx.core.commendation.AwardKind;
import vn.htx.core.commendation.AwardLevel;
import vn.htx.core.commendation.ClassifyNewStyle;
import vn.htx.core.commendation.CommendationGround;
import vn.htx.core.commendation.EndExemplaryModel;
import vn.htx.core.commendation.EndNewStyle;
import vn.htx.core.commendation.GiveAward;
import vn.htx.core.commendation.NameExemplaryModel;
import vn.htx.core.dialogue.AnswerObstacle;
import vn.htx.core.dialogue.AssignObstacle;
import vn.htx.core.dialogue.GiveGuidance;
import vn.htx.core.dialogue.GuestLevel;
import vn.htx.core.dialogue.GuidanceTopic;
import vn.htx.core.dialogue.HoldDialogue;
import vn.htx.core.dialogue.HoldOutreach;
import vn.htx.core.dialogue.ObstacleSubject;
import vn.htx.core.dialogue.OutreachAudience;
import vn.htx.core.dialogue.OutreachMethod;
import vn.htx.core.dialogue.OutreachTheme;
import vn.htx.core.dialogue.RaiseObstacle;
import vn.htx.core.dialogue.RecordVisit;
import vn.htx.core.dialogue.ResolveObstacle;
import vn.htx.core.dialogue.WithdrawObstacle;
import vn.htx.core.disclosure.ReportReceiver;
import vn.htx.core.disclosure.SubmitYearlyReport;
import vn.htx.core.evaluation.AdoptEvaluationScheme;
import vn.htx.core.evaluation.AnswerEvaluationObjection;
import vn.htx.core.evaluation.Band;
import vn.htx.core.evaluation.CheckEvaluation;
import vn.htx.core.evaluation.ConfirmEvaluation;
import vn.htx.core.evaluation.EndEvaluationScheme;
import vn.htx.core.evaluation.EvaluatedYear;
import vn.htx.core.evaluation.EvaluationScheme;
import vn.htx.core.evaluation.Item;
import vn.htx.core.evaluation.LeaveUnranked;
import vn.htx.core.evaluation.Measure;
import vn.htx.core.evaluation.ObjectToEvaluation;
import vn.htx.core.evaluation.ObjectionOrigin;
import vn.htx.core.evaluation.Points;
import vn.htx.core.evaluation.PublishEvaluation;
import vn.htx.core.evaluation.Score;
import vn.htx.core.evaluation.SubmitSelfScore;
import vn.htx.core.evaluation.UnrankedReason;
import vn.htx.core.fact.Act;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Confidence;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.reported.ReportFigure;
import vn.htx.core.statistics.Quantity;
import vn.htx.core.supervision.CloseComplaint;
import vn.htx.core.supervision.CloseRemedy;
import vn.htx.core.supervision.ComplaintKind;
import vn.htx.core.supervision.ComplaintOutcome;
import vn.htx.core.supervision.CompleteSanction;
import vn.htx.core.supervision.ConcludeInspection;
import vn.htx.core.supervision.DecideComplaint;
import vn.htx.core.supervision.DropPlannedVisit;
import vn.htx.core.supervision.EstablishViolation;
import vn.htx.core.supervision.ExtendRemedy;
import vn.htx.core.supervision.ImposeSanction;
import vn.htx.core.supervision.InspectOrganization;
import vn.htx.core.supervision.IssueInspectionPlan;
import vn.htx.core.supervision.OrderRemedy;
import vn.htx.core.supervision.ReceiveComplaint;
import vn.htx.core.supervision.RemedyOutcome;
import vn.htx.core.supervision.RemedyViolation;
import vn.htx.core.supervision.RiskGround;
import vn.htx.core.supervision.SanctionKind;
import vn.htx.core.supervision.SupervisedMatter;
import vn.htx.core.supervision.SupervisionKind;
import vn.htx.core.supervision.TakeUpComplaint;
import vn.htx.core.support.Beneficiary;

/**
 * What authorities do with the organizations of a random history: talk, inspect, praise, evaluate, and receive their yearly
 * reports. All of it is decided by the random numbers given; there are few ids, so that many steps find what they stand on.
 */
final class StateSteps {

    private static final Citation LAW = Citation.parse("law:17/2023/QH15#7.2");
    private static final AreaCode DISTRICT = new AreaCode("060");
    private static final Reference SCHEME = new Reference("bo-tieu-chi");
    private static final Reference ITEM = new Reference("1");
    private static final String BODY = "Cơ quan mẫu";

    private final Random random;
    private final OrganizationId organization;
    private final LocalDate day;

    StateSteps(Random random, OrganizationId organization, LocalDate day) {
        this.random = random;
        this.organization = organization;
        this.day = day;
    }

    Act dialogue() {
        return switch (random.nextInt(11)) {
            case 0 ->
                new HoldDialogue(thing(), DISTRICT, year(), BODY, List.of(organization), random.nextInt(5), 20, 2, 1);
            case 1 ->
                new HoldOutreach(
                        thing(),
                        BODY,
                        List.of(some(OutreachTheme.values())),
                        some(OutreachAudience.values()),
                        some(OutreachMethod.values()),
                        DISTRICT,
                        random.nextInt(90),
                        List.of(organization),
                        Optional.empty());
            case 2 -> new RecordVisit(organization, thing(), BODY, some(GuestLevel.values()), Optional.empty());
            case 3 ->
                new GiveGuidance(
                        thing(), some(GuidanceTopic.values()), BODY, DISTRICT, Optional.of(organization), day, until());
            case 4, 5 ->
                new RaiseObstacle(
                        thing(),
                        some(ObstacleSubject.values()),
                        "vướng mắc mẫu",
                        DISTRICT,
                        Optional.of(organization),
                        Optional.empty());
            case 6, 7 -> new AssignObstacle(thing(), BODY, until());
            case 8 -> new AnswerObstacle(thing(), thing());
            case 9 -> new ResolveObstacle(thing(), Optional.empty());
            default -> new WithdrawObstacle(thing());
        };
    }

    Act inspection() {
        return switch (random.nextInt(14)) {
            case 0 ->
                new IssueInspectionPlan(
                        thing(),
                        year(),
                        BODY,
                        DISTRICT,
                        "KH-1",
                        List.of(new IssueInspectionPlan.Visit(
                                organization, some(RiskGround.values()), Optional.empty())));
            case 1 -> new DropPlannedVisit(thing(), organization);
            case 2, 3, 4 ->
                new InspectOrganization(
                        thing(),
                        organization,
                        some(SupervisionKind.values()),
                        BODY,
                        Optional.empty(),
                        some(RiskGround.values()),
                        Optional.empty());
            case 5, 6 ->
                new ConcludeInspection(
                        thing(),
                        organization,
                        BODY,
                        "KL-1",
                        List.of(new ConcludeInspection.Finding(ITEM, matter(), LAW)));
            case 7, 8 ->
                new OrderRemedy(
                        thing(),
                        ITEM,
                        organization,
                        Optional.of(ITEM),
                        "khắc phục mẫu",
                        Optional.of(day.plusDays(1 + random.nextInt(20))),
                        Optional.empty());
            case 9 -> new ExtendRemedy(thing(), ITEM, day.plusDays(30));
            case 10 -> new CloseRemedy(thing(), ITEM, some(RemedyOutcome.values()));
            case 11 ->
                random.nextBoolean()
                        ? new EstablishViolation(
                                organization, thing(), matter(), LAW, Optional.empty(), BODY, Optional.empty())
                        : new RemedyViolation(organization, thing());
            case 12 -> sanction();
            default -> new CompleteSanction(organization, thing());
        };
    }

    private Act sanction() {
        return new ImposeSanction(
                organization,
                thing(),
                SanctionKind.FINE,
                BODY,
                "QĐ-1",
                Optional.empty(),
                LAW,
                Optional.empty(),
                Optional.of(Dong.of(1 + random.nextInt(9))),
                day,
                Optional.empty());
    }

    Act complaint() {
        return switch (random.nextInt(5)) {
            case 0, 1 ->
                new ReceiveComplaint(
                        thing(),
                        some(ComplaintKind.values()),
                        matter(),
                        BODY,
                        Optional.of(organization),
                        Optional.empty(),
                        Optional.empty());
            case 2 -> new TakeUpComplaint(thing(), day.plusDays(30));
            case 3 -> new DecideComplaint(thing(), thing(), some(ComplaintOutcome.values()));
            default -> new CloseComplaint(thing(), random.nextBoolean());
        };
    }

    Act commendation() {
        return switch (random.nextInt(7)) {
            case 6 -> reported();
            case 0 ->
                new GiveAward(
                        thing(),
                        some(AwardKind.values()),
                        some(AwardLevel.values()),
                        BODY,
                        "QĐ-2",
                        year(),
                        some(CommendationGround.values()),
                        List.of(Beneficiary.of(organization)));
            case 1 ->
                new NameExemplaryModel(
                        organization,
                        thing(),
                        some(AwardLevel.values()),
                        BODY,
                        "QĐ-3",
                        some(CommendationGround.values()),
                        Optional.empty(),
                        until());
            case 2 -> new EndExemplaryModel(organization, thing());
            case 3 -> new AdoptNewStyleCriterion(ITEM, "Tiêu chí mẫu", "giả định", Optional.empty(), Optional.empty());
            case 4 -> new ClassifyNewStyle(organization, ITEM, BODY);
            default -> new EndNewStyle(organization);
        };
    }

    Act evaluation() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new AdoptEvaluationScheme(scheme());
            case 3 ->
                random.nextInt(4) == 0
                        ? new EndEvaluationScheme(SCHEME)
                        : new LeaveUnranked(organization, year(), SCHEME, some(UnrankedReason.values()));
            case 4, 5, 6 -> new SubmitSelfScore(organization, year(), SCHEME, random.nextBoolean(), scores());
            case 7 -> new CheckEvaluation(organization, year(), SCHEME, AgencyLevel.DISTRICT, false, scores());
            case 8 -> new ConfirmEvaluation(organization, year(), SCHEME, AgencyLevel.PROVINCE, false, List.of());
            case 9 -> new PublishEvaluation(organization, year(), SCHEME);
            case 10 -> new ObjectToEvaluation(organization, year(), SCHEME, thing(), some(ObjectionOrigin.values()));
            default -> new AnswerEvaluationObjection(organization, year(), SCHEME, thing(), random.nextBoolean());
        };
    }

    private static EvaluationScheme scheme() {
        return new EvaluationScheme(
                SCHEME,
                "Bộ tiêu chí mẫu",
                LAW,
                Confidence.DERIVED,
                EvaluatedYear.CALENDAR,
                Points.of(80),
                Points.of(65),
                Points.of(50),
                6,
                Optional.empty(),
                true,
                Optional.empty(),
                List.of(new Item(
                        ITEM,
                        Optional.empty(),
                        Optional.of(1),
                        "Doanh thu",
                        Optional.of(Points.of(100)),
                        Optional.of(Measure.REVENUE),
                        LAW,
                        Confidence.DERIVED,
                        Optional.empty())),
                List.of(new Band(ITEM, "0", Points.of(40))));
    }

    private List<Score> scores() {
        return List.of(new Score(ITEM, Points.of(random.nextInt(101)), Optional.empty()));
    }

    Act annual() {
        return switch (random.nextInt(8)) {
            case 0, 1 ->
                new DraftYearlyReport(
                        organization,
                        year(),
                        new AnnualFigures(
                                Optional.empty(),
                                Optional.of(Dong.of(random.nextInt(50))),
                                Optional.empty(),
                                random.nextInt(9),
                                0,
                                1,
                                1,
                                random.nextInt(2),
                                Optional.empty(),
                                Optional.empty()));
            case 2, 3 -> new SubmitYearlyReport(organization, year(), receiver());
            case 4 -> new CheckYearlyReport(organization, year(), receiver(), AgencyLevel.DISTRICT);
            case 5 -> new ApproveYearlyReport(organization, year(), receiver(), AgencyLevel.PROVINCE);
            case 6 -> new LockYearlyReport(organization, year(), receiver(), AgencyLevel.PROVINCE);
            default ->
                new ReopenYearlyReport(
                        organization,
                        year(),
                        receiver(),
                        thing(),
                        some(ReopeningReason.values()),
                        AgencyLevel.DISTRICT);
        };
    }

    private Act reported() {
        return new ReportFigure(
                thing(),
                new Reference("bao-mau"),
                "cooperatives.count",
                new Quantity(random.nextInt(500), some(Quantity.Certainty.values())),
                Optional.empty(),
                day,
                Optional.empty(),
                "giả định",
                Optional.empty());
    }

    private SupervisedMatter matter() {
        return some(SupervisedMatter.values());
    }

    private static ReportReceiver receiver() {
        return ReportReceiver.NATIONAL_SYSTEM;
    }

    private Reference thing() {
        return new Reference("s" + random.nextInt(2));
    }

    private Optional<LocalDate> until() {
        return random.nextBoolean() ? Optional.of(day.plusDays(1 + random.nextInt(20))) : Optional.empty();
    }

    private long year() {
        return random.nextInt(4) > 0 ? 2023 : 2024;
    }

    private <E> E some(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
