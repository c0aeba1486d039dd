package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.investment.AdvanceInvestment;
import vn.htx.core.investment.BeginInvestment;
import vn.htx.core.investment.EnvironmentStanding;
import vn.htx.core.investment.EquipmentKind;
import vn.htx.core.investment.FundedBy;
import vn.htx.core.investment.InvestmentPurpose;
import vn.htx.core.investment.InvestmentStage;
import vn.htx.core.investment.LandStanding;
import vn.htx.core.investment.SpendOnInvestment;
import vn.htx.core.investment.SupportEquipment;
import vn.htx.core.linkage.ChainStage;
import vn.htx.core.linkage.ChangeLinkageLead;
import vn.htx.core.linkage.EndLinkageContract;
import vn.htx.core.linkage.EndLinkageProject;
import vn.htx.core.linkage.JoinLinkageProject;
import vn.htx.core.linkage.LaunchLinkageProject;
import vn.htx.core.linkage.LeaveLinkageProject;
import vn.htx.core.linkage.LinkageForm;
import vn.htx.core.linkage.LinkageFunding;
import vn.htx.core.linkage.LinkageOutcome;
import vn.htx.core.linkage.PartnerRole;
import vn.htx.core.linkage.RecordLinkageYear;
import vn.htx.core.linkage.SignLinkageContract;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;
import vn.htx.core.product.CertifyProduct;
import vn.htx.core.product.CountryCode;
import vn.htx.core.product.IntroduceProduct;
import vn.htx.core.product.MarkKind;
import vn.htx.core.product.MarkProduct;
import vn.htx.core.product.MarketChannel;
import vn.htx.core.product.OcopOccasion;
import vn.htx.core.product.OcopStars;
import vn.htx.core.product.Outlet;
import vn.htx.core.product.ProductCategory;
import vn.htx.core.product.ProductStandard;
import vn.htx.core.product.RecognizeOcop;
import vn.htx.core.product.RecordProductMarkets;
import vn.htx.core.product.RevokeOcop;
import vn.htx.core.product.TraceProduct;
import vn.htx.core.product.WithdrawProduct;
import vn.htx.core.promotion.EventKind;
import vn.htx.core.promotion.Exhibitor;
import vn.htx.core.promotion.HoldPromotionEvent;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.technology.AdoptionItem;
import vn.htx.core.technology.Recipient;
import vn.htx.core.technology.ReviewTechnology;
import vn.htx.core.technology.TechnologyField;
import vn.htx.core.technology.TransferTechnology;
import vn.htx.core.training.HoldTrainingCourse;
import vn.htx.core.training.NameTrainees;
import vn.htx.core.training.NamedTrainee;
import vn.htx.core.training.TraineeRole;
import vn.htx.core.training.Trainees;
import vn.htx.core.training.TrainingField;
import vn.htx.core.training.TrainingLevel;
import vn.htx.core.training.TrainingProof;

/** What organizations of a random history do with support, all of it decided by the random numbers given. */
final class ActivitySteps {

    private static final LinkageForm FORM = LinkageForm.of(ChainStage.PRODUCTION, ChainStage.SALE);

    private final Random random;
    private final OrganizationId organization;
    private final LocalDate day;

    ActivitySteps(Random random, OrganizationId organization, LocalDate day) {
        this.random = random;
        this.organization = organization;
        this.day = day;
    }

    Act events() {
        return switch (random.nextInt(5)) {
            case 0 ->
                new HoldTrainingCourse(
                        thing(),
                        "Chủ đề mẫu",
                        TrainingField.ACCOUNTING,
                        some(TrainingLevel.values()),
                        8,
                        "Đơn vị mẫu",
                        Optional.of(new AreaCode("01864")),
                        day.plusDays(random.nextInt(5)),
                        Optional.empty(),
                        List.of(Trainees.of(organization, some(TraineeRole.values()), 1 + random.nextInt(5))));
            case 1 ->
                new NameTrainees(
                        thing(),
                        organization,
                        List.of(new NamedTrainee(
                                new MemberId("m" + random.nextInt(6)),
                                TraineeRole.MEMBER,
                                some(TrainingProof.values()))));
            case 2 ->
                new TransferTechnology(
                        thing(),
                        "Quy trình mẫu",
                        some(TechnologyField.values()),
                        "Viện mẫu",
                        Optional.empty(),
                        List.of(new Recipient(party(), money(), money())));
            case 3 -> new ReviewTechnology(organization, year(), List.of(some(AdoptionItem.values())));
            default ->
                new HoldPromotionEvent(
                        thing(),
                        EventKind.FAIR,
                        "Hội chợ mẫu",
                        Optional.of(new AreaCode("52")),
                        day,
                        random.nextBoolean(),
                        random.nextBoolean(),
                        Optional.empty(),
                        List.of(new Exhibitor(party(), random.nextInt(4), random.nextInt(2), money(), money())));
        };
    }

    Act linkage() {
        return switch (random.nextInt(8)) {
            case 0 ->
                new LaunchLinkageProject(
                        thing(),
                        party(),
                        "Dự án mẫu",
                        "Miến dong",
                        some(LinkageFunding.values()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(FORM),
                        Optional.empty(),
                        Optional.empty(),
                        money(),
                        money());
            case 1 -> new ChangeLinkageLead(thing(), party());
            case 2 -> new JoinLinkageProject(thing(), party(), some(PartnerRole.values()));
            case 3 -> new LeaveLinkageProject(thing(), party(), some(PartnerRole.values()));
            case 4 -> new RecordLinkageYear(thing(), year(), random.nextInt(50), Optional.empty(), money(), money());
            case 5 -> new EndLinkageProject(thing(), some(LinkageOutcome.values()));
            case 6 ->
                new SignLinkageContract(
                        organization,
                        thing(),
                        Beneficiary.enterprise("dn-1"),
                        "Miến dong",
                        FORM,
                        Optional.empty(),
                        until());
            default -> new EndLinkageContract(organization, thing());
        };
    }

    Act investment() {
        return switch (random.nextInt(4)) {
            case 0 ->
                new SupportEquipment(
                        thing(), party(), some(EquipmentKind.values()), "Máy mẫu", 1, Optional.empty(), funds());
            case 1 ->
                new BeginInvestment(
                        thing(),
                        organization,
                        "Xưởng mẫu",
                        some(InvestmentPurpose.values()),
                        new AreaCode("01864"),
                        random.nextInt(100),
                        Optional.empty(),
                        funds(),
                        InvestmentStage.PROPOSED,
                        LandStanding.PENDING,
                        EnvironmentStanding.PENDING);
            case 2 ->
                new AdvanceInvestment(
                        thing(),
                        organization,
                        some(InvestmentStage.values()),
                        some(LandStanding.values()),
                        some(EnvironmentStanding.values()));
            default -> new SpendOnInvestment(thing(), organization, year(), funds());
        };
    }

    Act products() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new IntroduceProduct(thing(), party(), "Sản phẩm mẫu", some(ProductCategory.values()));
            case 2 -> new WithdrawProduct(thing(), party());
            case 3 ->
                new RecognizeOcop(
                        thing(),
                        party(),
                        new OcopStars(3L + random.nextInt(3)),
                        some(OcopOccasion.values()),
                        new Reference("QD-" + random.nextInt(9)),
                        until());
            case 4 ->
                random.nextBoolean()
                        ? new RevokeOcop(thing(), party())
                        : new TraceProduct(thing(), party(), "Hệ thống mẫu");
            case 5 -> new MarkProduct(thing(), party(), thing(), some(MarkKind.values()), until());
            case 6 -> new CertifyProduct(thing(), party(), some(ProductStandard.values()), thing(), until());
            default ->
                new RecordProductMarkets(
                        thing(),
                        party(),
                        year(),
                        List.of(new Outlet(some(MarketChannel.values()), new CountryCode("CZ"), Optional.of(money()))));
        };
    }

    private Reference thing() {
        return new Reference("a" + random.nextInt(3));
    }

    private Beneficiary party() {
        return random.nextInt(3) == 0 ? Beneficiary.enterprise("dn-1") : Beneficiary.of(organization);
    }

    private Optional<LocalDate> until() {
        return random.nextBoolean() ? Optional.of(day.plusDays(1 + random.nextInt(20))) : Optional.empty();
    }

    private long year() {
        return 2022L + random.nextInt(3);
    }

    private Dong money() {
        return new Dong(random.nextInt(100));
    }

    private FundedBy funds() {
        return new FundedBy(new Dong(1), money(), money(), money());
    }

    private <T> T some(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
