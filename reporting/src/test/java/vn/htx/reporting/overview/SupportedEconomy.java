package vn.htx.reporting.overview;

import static vn.htx.reporting.overview.SmallEconomy.day;
import static vn.htx.reporting.overview.SmallEconomy.id;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.annual.AnnualFigures;
import vn.htx.core.annual.DraftYearlyReport;
import vn.htx.core.area.AreaCode;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.linkage.JoinLinkageProject;
import vn.htx.core.linkage.LaunchLinkageProject;
import vn.htx.core.linkage.LinkageFunding;
import vn.htx.core.linkage.PartnerRole;
import vn.htx.core.linkage.RecordLinkageYear;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.policy.PolicyKind;
import vn.htx.core.policy.PolicyLevel;
import vn.htx.core.policy.PolicyTarget;
import vn.htx.core.policy.SetPolicyTargets;
import vn.htx.core.policy.TargetSense;
import vn.htx.core.policy.TargetUnit;
import vn.htx.core.product.CountryCode;
import vn.htx.core.product.IntroduceProduct;
import vn.htx.core.product.MarketChannel;
import vn.htx.core.product.OcopOccasion;
import vn.htx.core.product.OcopStars;
import vn.htx.core.product.Outlet;
import vn.htx.core.product.ProductCategory;
import vn.htx.core.product.RecognizeOcop;
import vn.htx.core.product.RecordProductMarkets;
import vn.htx.core.promotion.EventKind;
import vn.htx.core.promotion.Exhibitor;
import vn.htx.core.promotion.HoldPromotionEvent;
import vn.htx.core.reported.ReportFigure;
import vn.htx.core.statistics.Quantity;
import vn.htx.core.support.AwardSupport;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.BeneficiaryKind;
import vn.htx.core.support.BudgetSource;
import vn.htx.core.support.EstablishProgramme;
import vn.htx.core.support.OfferMeasure;
import vn.htx.core.support.PayAward;
import vn.htx.core.support.ProgrammeKind;
import vn.htx.core.support.RecoverSupport;
import vn.htx.core.support.RecoveryGround;
import vn.htx.core.support.SetBudget;
import vn.htx.core.support.SupportKind;
import vn.htx.core.support.SupportLine;
import vn.htx.core.technology.Recipient;
import vn.htx.core.technology.TechnologyField;
import vn.htx.core.technology.TransferTechnology;
import vn.htx.core.time.AsOf;
import vn.htx.core.training.HoldTrainingCourse;
import vn.htx.core.training.TraineeRole;
import vn.htx.core.training.Trainees;
import vn.htx.core.training.TrainingField;
import vn.htx.core.training.TrainingLevel;
import vn.htx.reporting.definition.ReportRequest;

/** The small economy, and what the State did for it; all made up. */
public final class SupportedEconomy {
    private static final Beneficiary ENTERPRISE = Beneficiary.enterprise("dn-1");
    private static final long MILLION = 1_000_000;

    private final SmallEconomy economy = SmallEconomy.empty().usual();

    private SupportedEconomy() {}

    /** With everything filed. */
    public static SupportedEconomy filled() {
        SupportedEconomy filled = new SupportedEconomy();
        filled.supported();
        filled.trained();
        filled.linked();
        filled.promoted();
        filled.toldOfYears();
        filled.published();
        return filled;
    }

    public SmallEconomy economy() {
        return economy;
    }

    /** A request to report on a day. */
    public ReportRequest on(String day) {
        return ReportRequest.of(economy.register().view(AsOf.on(day(day))), SmallEconomy.AREAS);
    }

    /** Three awards: two for one cooperative, one for an enterprise; one paid, a part of it asked back. */
    private void supported() {
        programme("2021-01-01", "mtqg-1", ProgrammeKind.NATIONAL_TARGET, PolicyLevel.CENTRAL, "Chương trình giả định");
        programme("2022-05-07", "nq-01", ProgrammeKind.LOCAL, PolicyLevel.PROVINCE, "Chính sách giả định");
        measure("lien-ket", Optional.empty(), SupportKind.MARKET, "Liên kết sản xuất và tiêu thụ");
        measure("nq-01.lien-ket", Optional.of(ref("lien-ket")), SupportKind.MARKET, "Tư vấn liên kết");
        measure("nq-01.thiet-bi", Optional.empty(), SupportKind.INFRASTRUCTURE, "Trang thiết bị");
        economy.file("2023-01-05", new SetBudget(ref("nq-01"), 2023, BudgetSource.LOCAL, dong(100)));
        economy.file("2024-01-05", new SetBudget(ref("nq-01"), 2024, BudgetSource.LOCAL, dong(150)));
        SupportLine first = line("nq-01.lien-ket", SupportKind.MARKET, Beneficiary.of(id("htx-a")));
        award("2023-03-01", "hs-1", first, 40);
        award("2024-03-01", "hs-2", line("nq-01.thiet-bi", SupportKind.INFRASTRUCTURE, first.beneficiary()), 10);
        award("2024-04-01", "hs-3", line("nq-01.lien-ket", SupportKind.MARKET, ENTERPRISE), 20);
        economy.file("2023-06-01", new PayAward(ref("hs-1"), ref("tt-1"), first, BudgetSource.LOCAL, dong(40)));
        economy.file(
                "2024-06-01",
                new RecoverSupport(
                        ref("hs-1"),
                        ref("th-1"),
                        first,
                        dong(5),
                        RecoveryGround.INSPECTION,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ref("kl-1"))));
    }

    private void programme(String day, String id, ProgrammeKind kind, PolicyLevel level, String title) {
        economy.file(
                day,
                new EstablishProgramme(
                        ref(id),
                        kind,
                        level,
                        title,
                        Optional.empty(),
                        Optional.of((long) day(day).getYear()),
                        Optional.of(2025L),
                        "dữ liệu dựng sẵn"));
    }

    private void measure(String measure, Optional<Reference> line, SupportKind kind, String title) {
        economy.file(
                "2022-05-07",
                new OfferMeasure(
                        ref(measure),
                        ref("nq-01"),
                        line,
                        kind,
                        title,
                        List.of(BeneficiaryKind.ORGANIZATION, BeneficiaryKind.ENTERPRISE),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static SupportLine line(String measure, SupportKind kind, Beneficiary beneficiary) {
        return new SupportLine(ref("nq-01"), ref(measure), kind, beneficiary);
    }

    private void award(String day, String award, SupportLine line, long millions) {
        economy.file(
                day,
                new AwardSupport(
                        ref(award),
                        line,
                        Optional.empty(),
                        day(day).getYear(),
                        dong(millions),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** One cooperative in two courses, another in one; technology for a cooperative and an enterprise. */
    private void trained() {
        course("2023-05-05", "lop-1", Trainees.of(id("htx-a"), TraineeRole.DIRECTOR, 2));
        course(
                "2024-05-05",
                "lop-2",
                Trainees.of(id("htx-a"), TraineeRole.MEMBER, 3),
                Trainees.of(id("htx-d"), TraineeRole.BOARD, 1));
        economy.file(
                "2024-07-01",
                new TransferTechnology(
                        ref("cg-1"),
                        "Quy trình giả định",
                        TechnologyField.CULTIVATION,
                        "Trung tâm giả định",
                        Optional.empty(),
                        Stream.of(Beneficiary.of(id("htx-a")), ENTERPRISE)
                                .map(recipient -> new Recipient(recipient, dong(3), Dong.ZERO))
                                .toList()));
    }

    private void course(String day, String course, Trainees... trainees) {
        economy.file(
                day,
                new HoldTrainingCourse(
                        ref(course),
                        "Chủ đề giả định",
                        TrainingField.MANAGEMENT,
                        TrainingLevel.REFRESHER,
                        16,
                        "Đơn vị giả định",
                        Optional.empty(),
                        day(day),
                        Optional.empty(),
                        List.of(trainees)));
    }

    /** One cooperative leads two national projects and a value-chain one, another leads one more of those. */
    private void linked() {
        project("2021-02-01", "da-1", "htx-a", "miến dong", LinkageFunding.NATIONAL_PROGRAMME);
        project("2023-02-01", "da-2", "htx-a", "bí xanh", LinkageFunding.NATIONAL_PROGRAMME);
        project("2023-03-01", "da-3", "htx-a", "miến dong", LinkageFunding.VALUE_CHAIN);
        project("2024-02-01", "da-4", "htx-d", "chè", LinkageFunding.VALUE_CHAIN);
        economy.file("2023-04-01", new JoinLinkageProject(ref("da-2"), ENTERPRISE, PartnerRole.BUYER));
        economy.file("2024-12-31", new RecordLinkageYear(ref("da-2"), 2024, 30, Optional.of(5L), Dong.ZERO, Dong.ZERO));
    }

    private void project(String day, String project, String lead, String product, LinkageFunding funding) {
        economy.file(
                day,
                new LaunchLinkageProject(
                        ref(project),
                        Beneficiary.of(id(lead)),
                        "Dự án giả định",
                        product,
                        funding,
                        funding == LinkageFunding.NATIONAL_PROGRAMME ? Optional.of(ref("mtqg-1")) : Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Dong.ZERO,
                        Dong.ZERO));
    }

    /** A fair in Bình Định and one in Hà Nội; a product with three stars, sold two ways. */
    private void promoted() {
        fair("2023-06-10", "sk-1", "52", "htx-a", "tht-a");
        fair("2024-06-10", "sk-2", "01", "htx-a", "htx-c");
        Beneficiary owner = Beneficiary.of(id("htx-a"));
        economy.file(
                "2023-01-10", new IntroduceProduct(ref("sp-1"), owner, "Miến dong giả định", ProductCategory.FOOD));
        economy.file(
                "2023-11-10",
                new RecognizeOcop(
                        ref("sp-1"),
                        owner,
                        new OcopStars(3),
                        OcopOccasion.FIRST,
                        ref("qd-1"),
                        Optional.of(day("2026-11-10"))));
        economy.file(
                "2024-12-31",
                new RecordProductMarkets(
                        ref("sp-1"),
                        owner,
                        2024,
                        List.of(
                                new Outlet(MarketChannel.DIRECT, CountryCode.VIET_NAM, Optional.of(dong(70))),
                                new Outlet(MarketChannel.E_COMMERCE, CountryCode.VIET_NAM, Optional.empty()))));
    }

    private void fair(String day, String event, String place, String... organizations) {
        economy.file(
                day,
                new HoldPromotionEvent(
                        ref(event),
                        EventKind.FAIR,
                        "Hội chợ " + event,
                        Optional.of(AreaCode.of(place)),
                        day(day),
                        true,
                        false,
                        Optional.empty(),
                        Stream.of(organizations)
                                .map(one -> new Exhibitor(Beneficiary.of(id(one)), 1, 1, dong(2), dong(3)))
                                .toList()));
    }

    /** Revenue and managers of two cooperatives in 2024, of one in 2023; a plan for 2024. */
    private void toldOfYears() {
        revenue("htx-a", 2023, 900);
        revenue("htx-a", 2024, 1000);
        revenue("htx-d", 2024, 501);
        economy.file(
                "2025-02-01",
                new DraftYearlyReport(
                        id("htx-a"),
                        2024,
                        new AnnualFigures(
                                Optional.empty(),
                                Optional.of(dong(60)),
                                Optional.empty(),
                                5,
                                4,
                                1,
                                1,
                                1,
                                Optional.empty(),
                                Optional.empty())));
        economy.policy("2023-11-01", "kh-2024", PolicyKind.PLAN, PolicyLevel.PROVINCE, "01/KH-UBND", Optional.empty());
        economy.file(
                "2023-11-01",
                new SetPolicyTargets(
                        new PolicyId("kh-2024"),
                        List.of(new PolicyTarget(
                                ref("ct-1"),
                                ref("cooperatives.count"),
                                TargetUnit.NUMBER,
                                TargetSense.EXACTLY,
                                6,
                                Optional.empty(),
                                2024))));
    }

    private void revenue(String organization, long year, long millions) {
        Dong none = Dong.ZERO;
        economy.file(
                (year + 1) + "-02-01",
                new RecordYearlyFigures(
                        id(organization),
                        year,
                        new YearlyFigures(
                                dong(millions),
                                Optional.empty(),
                                none,
                                Optional.empty(),
                                dong(millions),
                                none,
                                none,
                                none,
                                none,
                                8),
                        Optional.empty()));
    }

    /** A source gives a bound, and one number that is not what the register counts. */
    private void published() {
        published("sl-1", "training.cooperatives", new Quantity(1, Quantity.Certainty.MORE_THAN));
        published("sl-2", "linkage.national.projects", Quantity.exactly(3));
    }

    private void published(String figure, String indicator, Quantity quantity) {
        economy.file(
                "2025-05-31",
                new ReportFigure(
                        ref(figure),
                        ref("bao-gia-dinh"),
                        indicator,
                        quantity,
                        Optional.of(day("2020-01-01")),
                        day("2025-05-31"),
                        Optional.of(AreaCode.of("06")),
                        "bài báo giả định",
                        Optional.empty()));
    }

    static Reference ref(String text) {
        return new Reference(text);
    }

    private static Dong dong(long millions) {
        return Dong.of(millions * MILLION);
    }
}
