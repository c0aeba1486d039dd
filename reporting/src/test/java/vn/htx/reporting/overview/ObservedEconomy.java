package vn.htx.reporting.overview;

import static vn.htx.reporting.overview.SmallEconomy.day;
import static vn.htx.reporting.overview.SmallEconomy.id;

import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.commendation.AwardKind;
import vn.htx.core.commendation.AwardLevel;
import vn.htx.core.commendation.CommendationGround;
import vn.htx.core.commendation.GiveAward;
import vn.htx.core.commendation.NameExemplaryModel;
import vn.htx.core.dialogue.AnswerObstacle;
import vn.htx.core.dialogue.HoldDialogue;
import vn.htx.core.dialogue.HoldOutreach;
import vn.htx.core.dialogue.ObstacleSubject;
import vn.htx.core.dialogue.OutreachAudience;
import vn.htx.core.dialogue.OutreachMethod;
import vn.htx.core.dialogue.OutreachTheme;
import vn.htx.core.dialogue.RaiseObstacle;
import vn.htx.core.dialogue.ResolveObstacle;
import vn.htx.core.evaluation.AdoptEvaluationScheme;
import vn.htx.core.evaluation.EvaluatedYear;
import vn.htx.core.evaluation.EvaluationScheme;
import vn.htx.core.evaluation.Item;
import vn.htx.core.evaluation.LeaveUnranked;
import vn.htx.core.evaluation.Points;
import vn.htx.core.evaluation.Score;
import vn.htx.core.evaluation.SubmitSelfScore;
import vn.htx.core.evaluation.UnrankedReason;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Confidence;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.Reference;
import vn.htx.core.organization.Sector;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.policy.PolicyLevel;
import vn.htx.core.policy.PolicyTarget;
import vn.htx.core.policy.SetPolicyTargets;
import vn.htx.core.policy.TargetSense;
import vn.htx.core.policy.TargetUnit;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.storage.Storage;
import vn.htx.core.supervision.CloseRemedy;
import vn.htx.core.supervision.ComplaintKind;
import vn.htx.core.supervision.ConcludeInspection;
import vn.htx.core.supervision.EstablishViolation;
import vn.htx.core.supervision.ImposeSanction;
import vn.htx.core.supervision.InspectOrganization;
import vn.htx.core.supervision.OrderRemedy;
import vn.htx.core.supervision.ReceiveComplaint;
import vn.htx.core.supervision.RemedyOutcome;
import vn.htx.core.supervision.RiskGround;
import vn.htx.core.supervision.SanctionKind;
import vn.htx.core.supervision.SupervisedMatter;
import vn.htx.core.supervision.SupervisionKind;
import vn.htx.core.support.AwardSupport;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.BeneficiaryKind;
import vn.htx.core.support.BudgetSource;
import vn.htx.core.support.EstablishProgramme;
import vn.htx.core.support.OfferMeasure;
import vn.htx.core.support.PayAward;
import vn.htx.core.support.ProgrammeKind;
import vn.htx.core.support.SupportKind;
import vn.htx.core.support.SupportLine;
import vn.htx.core.time.AsOf;
import vn.htx.core.training.HoldTrainingCourse;
import vn.htx.core.training.TraineeRole;
import vn.htx.core.training.Trainees;
import vn.htx.core.training.TrainingField;
import vn.htx.core.training.TrainingLevel;
import vn.htx.reporting.definition.ReportRequest;

/** The small economy and what the State saw of it, asked of it and gave it; all made up. */
public final class ObservedEconomy {
    private static final Citation LAW = Citation.parse("law:17/2023/QH15#7.2");
    private static final Reference SCHEME = ref("bo-tieu-chi");
    private static final long MILLION = 1_000_000;

    private final Storage storage = SmallEconomy.storage();
    private final SmallEconomy economy = SmallEconomy.over(storage).usual();

    private ObservedEconomy() {}

    /** With everything filed. */
    public static ObservedEconomy filled() {
        ObservedEconomy filled = new ObservedEconomy();
        filled.policies();
        filled.alike();
        filled.supported();
        filled.spoken();
        filled.evaluated();
        filled.supervised();
        filled.honoured();
        return filled;
    }

    /** A request to report on a day, judged by no rules. */
    public ReportRequest on(String day) {
        return ReportRequest.of(economy.register().view(AsOf.on(day(day))), SmallEconomy.AREAS);
    }

    /** A request to report on a day, judged by the law. */
    public ReportRequest judgedOn(String day) {
        Register judged = Register.over(storage, RegisterParts.standard().withClock(SmallEconomy.PARTS.clock()));
        return ReportRequest.of(judged.view(AsOf.on(day(day))), SmallEconomy.AREAS);
    }

    private void policies() {
        economy.withPolicies();
        economy.file(
                "2022-08-01",
                new SetPolicyTargets(
                        new PolicyId("nq-09-tu"),
                        List.of(
                                target("htx", "cooperatives.count", TargetUnit.NUMBER, TargetSense.EXACTLY, 9, 2024),
                                target("ho-ao", "host.pondOwners", TargetUnit.NUMBER, TargetSense.AT_LEAST, 40, 2024),
                                new PolicyTarget(
                                        ref("tot-kha"),
                                        ref("evaluation.good-or-fair.share"),
                                        TargetUnit.PERCENT,
                                        TargetSense.EXACTLY,
                                        60,
                                        Optional.of(70L),
                                        2030))));
    }

    private static PolicyTarget target(
            String target, String indicator, TargetUnit unit, TargetSense sense, long value, long year) {
        return new PolicyTarget(ref(target), ref(indicator), unit, sense, value, Optional.empty(), year);
    }

    /** Two cooperatives like htx-a, and one of the same kind elsewhere. */
    private void alike() {
        economy.founded("2018-07-01", "htx-f", SmallEconomy.PAC_NAM, Sector.AGRICULTURE, 1_000_000, 8);
        economy.founded("2018-08-01", "htx-g", SmallEconomy.PAC_NAM, Sector.AGRICULTURE, 3_000_000, 9);
        economy.founded("2018-08-01", "htx-h", SmallEconomy.BA_BE, Sector.AGRICULTURE, 9_000_000, 9);
        economy.file("2024-05-01", new ChangeCharterCapital(id("htx-a"), Dong.of(4_000_000)));
        economy.file("2024-06-01", new ChangeCharterCapital(id("htx-g"), Dong.of(4_000_000)));
        revenue("htx-a", 2022, 900);
        revenue("htx-a", 2024, 1500);
        revenue("htx-f", 2022, 800);
        revenue("htx-f", 2024, 1000);
        revenue("htx-g", 2024, 700);
    }

    private void revenue(String organization, long year, long millions) {
        Dong none = Dong.ZERO;
        economy.file(
                (year + 1) + "-02-01",
                new RecordYearlyFigures(
                        id(organization),
                        year,
                        new YearlyFigures(
                                Dong.of(millions * MILLION),
                                Optional.empty(),
                                none,
                                Optional.empty(),
                                Dong.of(millions * MILLION),
                                none,
                                none,
                                none,
                                none,
                                8),
                        Optional.empty()));
    }

    private void supported() {
        economy.file(
                "2022-08-01",
                new EstablishProgramme(
                        ref("ct-1"),
                        ProgrammeKind.LOCAL,
                        PolicyLevel.PROVINCE,
                        "Chương trình giả định",
                        Optional.of(new PolicyId("nq-09-tu")),
                        Optional.of(2022L),
                        Optional.of(2025L),
                        "dữ liệu dựng sẵn"));
        economy.file(
                "2022-08-01",
                new OfferMeasure(
                        ref("ct-1.thiet-bi"),
                        ref("ct-1"),
                        Optional.empty(),
                        SupportKind.INFRASTRUCTURE,
                        "Trang thiết bị",
                        List.of(BeneficiaryKind.ORGANIZATION, BeneficiaryKind.ENTERPRISE),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        award("2023-03-01", "hs-1", Beneficiary.of(id("htx-a")), 40);
        award("2024-03-01", "hs-2", Beneficiary.of(id("htx-d")), 10);
        award("2024-04-01", "hs-3", Beneficiary.enterprise("dn-1"), 20);
        economy.file(
                "2023-06-01",
                new PayAward(
                        ref("hs-1"),
                        ref("tt-1"),
                        line(Beneficiary.of(id("htx-a"))),
                        BudgetSource.LOCAL,
                        Dong.of(40 * MILLION)));
        economy.file(
                "2023-05-05",
                new HoldTrainingCourse(
                        ref("lop-1"),
                        "Chủ đề giả định",
                        TrainingField.MANAGEMENT,
                        TrainingLevel.REFRESHER,
                        16,
                        "Đơn vị giả định",
                        Optional.empty(),
                        day("2023-05-05"),
                        Optional.of(ref("ct-1.thiet-bi")),
                        List.of(
                                Trainees.of(id("htx-a"), TraineeRole.DIRECTOR, 2),
                                Trainees.of(id("htx-f"), TraineeRole.BOARD, 1))));
    }

    private static SupportLine line(Beneficiary beneficiary) {
        return new SupportLine(ref("ct-1"), ref("ct-1.thiet-bi"), SupportKind.INFRASTRUCTURE, beneficiary);
    }

    private void award(String day, String award, Beneficiary beneficiary, long millions) {
        economy.file(
                day,
                new AwardSupport(
                        ref(award),
                        line(beneficiary),
                        Optional.empty(),
                        day(day).getYear(),
                        Dong.of(millions * MILLION),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Dialogues in two districts and the province; three obstacles, of which one is resolved and one answered. */
    private void spoken() {
        dialogue("2023-09-15", "dt-060-2023", "060");
        dialogue("2024-09-15", "dt-060-2024", "060");
        dialogue("2023-10-15", "dt-061-2023", "061");
        dialogue("2024-11-01", "dt-06-2024", "06");
        obstacle("2023-09-15", "vm-1", "htx-a");
        economy.file("2023-09-25", new AnswerObstacle(ref("vm-1"), ref("cv-1")));
        economy.file("2023-10-05", new ResolveObstacle(ref("vm-1"), Optional.empty()));
        obstacle("2023-12-01", "vm-2", "htx-d");
        economy.file("2023-12-31", new AnswerObstacle(ref("vm-2"), ref("cv-2")));
        obstacle("2024-09-15", "vm-3", "htx-a");
        economy.file(
                "2024-03-10",
                new HoldOutreach(
                        ref("tt-luat"),
                        "Cơ quan giả định",
                        List.of(OutreachTheme.COOPERATIVE_LAW),
                        OutreachAudience.MANAGERS,
                        OutreachMethod.MEETING,
                        AreaCode.of("060"),
                        45,
                        List.of(id("htx-a")),
                        Optional.empty()));
    }

    private void dialogue(String day, String conference, String unit) {
        economy.file(
                day,
                new HoldDialogue(
                        ref(conference),
                        AreaCode.of(unit),
                        day(day).getYear(),
                        "Cơ quan giả định",
                        List.of(id("htx-a"), id("htx-d")),
                        3,
                        20,
                        4,
                        2));
    }

    private void obstacle(String day, String obstacle, String organization) {
        economy.file(
                day,
                new RaiseObstacle(
                        ref(obstacle),
                        ObstacleSubject.LAND,
                        "Chủ đề giả định",
                        AreaCode.of(organization.equals("htx-a") ? "060" : "058"),
                        Optional.of(id(organization)),
                        Optional.empty()));
    }

    private void evaluated() {
        Citation citation = Citation.parse("circular:01/2020/TT-BKHĐT");
        Item whole = new Item(
                ref("1"),
                Optional.empty(),
                Optional.of(1),
                "Nội dung giả định",
                Optional.of(Points.of(100)),
                Optional.empty(),
                citation,
                Confidence.VERIFIED,
                Optional.empty());
        economy.file(
                "2020-06-01",
                new AdoptEvaluationScheme(new EvaluationScheme(
                        SCHEME,
                        "Bộ tiêu chí giả định",
                        citation,
                        Confidence.VERIFIED,
                        EvaluatedYear.CALENDAR,
                        Points.of(80),
                        Points.of(65),
                        Points.of(50),
                        12,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        List.of(whole),
                        List.of())));
        score("htx-a", 2022, 70);
        score("htx-c", 2022, 70);
        score("htx-f", 2022, 55);
        score("htx-a", 2023, 85);
        score("htx-c", 2023, 70);
        score("htx-d", 2023, 40);
        economy.file("2024-02-01", new LeaveUnranked(id("htx-e"), 2023, SCHEME, UnrankedReason.TOO_YOUNG));
        score("htx-a", 2024, 90);
        score("htx-c", 2024, 60);
        score("htx-d", 2024, 66);
        score("htx-f", 2024, 66);
    }

    private void score(String organization, long year, long points) {
        economy.file(
                (year + 1) + "-02-01",
                new SubmitSelfScore(
                        id(organization),
                        year,
                        SCHEME,
                        false,
                        List.of(new Score(ref("1"), Points.of(points), Optional.empty()))));
    }

    /** Two inspections; one remedy done, one overdue; a violation fined; a complaint not decided. */
    private void supervised() {
        inspection("2023-04-10", "ktr-1", "htx-a");
        inspection("2024-04-10", "ktr-2", "htx-d");
        economy.file(
                "2024-05-10",
                new ConcludeInspection(
                        ref("ktr-2"),
                        id("htx-d"),
                        "Cơ quan giả định",
                        "01/KL",
                        List.of(new ConcludeInspection.Finding(ref("ph-1"), SupervisedMatter.FINANCE, LAW))));
        remedy("bp-1", "2024-08-10");
        remedy("bp-2", "2024-12-10");
        economy.file("2024-07-10", new CloseRemedy(ref("ktr-2"), ref("bp-1"), RemedyOutcome.DONE));
        economy.file(
                "2024-05-11",
                new EstablishViolation(
                        id("htx-d"),
                        ref("vp-1"),
                        SupervisedMatter.FINANCE,
                        LAW,
                        Optional.empty(),
                        "Cơ quan giả định",
                        Optional.of(ref("ktr-2"))));
        economy.file(
                "2024-05-20",
                new ImposeSanction(
                        id("htx-d"),
                        ref("xp-1"),
                        SanctionKind.FINE,
                        "Cơ quan giả định",
                        "02/QĐ",
                        Optional.of(ref("vp-1")),
                        LAW,
                        Optional.empty(),
                        Optional.of(Dong.of(5 * MILLION)),
                        day("2024-05-20"),
                        Optional.empty()));
        economy.file(
                "2024-10-01",
                new ReceiveComplaint(
                        ref("don-1"),
                        ComplaintKind.PETITION,
                        SupervisedMatter.MEMBERS,
                        "Cơ quan giả định",
                        Optional.of(id("htx-c")),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void inspection(String day, String inspection, String organization) {
        economy.file(
                day,
                new InspectOrganization(
                        ref(inspection),
                        id(organization),
                        SupervisionKind.CHECK,
                        "Cơ quan giả định",
                        Optional.empty(),
                        RiskGround.RANDOM,
                        Optional.empty()));
    }

    private void remedy(String remedy, String due) {
        economy.file(
                "2024-05-10",
                new OrderRemedy(
                        ref("ktr-2"),
                        ref(remedy),
                        id("htx-d"),
                        Optional.of(ref("ph-1")),
                        "Nội dung giả định",
                        Optional.of(day(due)),
                        Optional.empty()));
    }

    private void honoured() {
        economy.file(
                "2024-12-20",
                new GiveAward(
                        ref("kt-1"),
                        AwardKind.CERTIFICATE_OF_MERIT,
                        AwardLevel.PROVINCE,
                        "Cơ quan giả định",
                        "03/QĐ",
                        2024,
                        CommendationGround.BUSINESS,
                        List.of(Beneficiary.of(id("htx-a")))));
        economy.file(
                "2024-12-20",
                new NameExemplaryModel(
                        id("htx-a"),
                        ref("mh-1"),
                        AwardLevel.PROVINCE,
                        "Cơ quan giả định",
                        "04/QĐ",
                        CommendationGround.LINKAGE,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Reference ref(String text) {
        return new Reference(text);
    }
}
