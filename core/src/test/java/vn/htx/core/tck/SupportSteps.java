package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.htx.core.fact.Act;
import vn.htx.core.law.Citation;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.IssuePolicy;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.policy.PolicyKind;
import vn.htx.core.policy.PolicyLevel;
import vn.htx.core.policy.PolicyTarget;
import vn.htx.core.policy.ReviewOutcome;
import vn.htx.core.policy.ReviewPolicy;
import vn.htx.core.policy.SetPolicyTargets;
import vn.htx.core.policy.TargetSense;
import vn.htx.core.policy.TargetUnit;
import vn.htx.core.support.ApproveApplication;
import vn.htx.core.support.AwardSupport;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.BeneficiaryKind;
import vn.htx.core.support.BudgetSource;
import vn.htx.core.support.CaseClosing;
import vn.htx.core.support.CeilingPeriod;
import vn.htx.core.support.CeilingScope;
import vn.htx.core.support.CloseCase;
import vn.htx.core.support.CloseProgramme;
import vn.htx.core.support.DeclarePriority;
import vn.htx.core.support.EndMeasure;
import vn.htx.core.support.EstablishProgramme;
import vn.htx.core.support.FundCustomer;
import vn.htx.core.support.LendFromFund;
import vn.htx.core.support.LendingTerms;
import vn.htx.core.support.OfferMeasure;
import vn.htx.core.support.OpenRound;
import vn.htx.core.support.PayAward;
import vn.htx.core.support.PriorityKeys;
import vn.htx.core.support.ProgrammeKind;
import vn.htx.core.support.RecoverSupport;
import vn.htx.core.support.RecoveryGround;
import vn.htx.core.support.Refusal;
import vn.htx.core.support.RefusalReason;
import vn.htx.core.support.RefuseApplication;
import vn.htx.core.support.RepayFundLoan;
import vn.htx.core.support.RepaySupport;
import vn.htx.core.support.SetBudget;
import vn.htx.core.support.SetCeiling;
import vn.htx.core.support.SetFundCapital;
import vn.htx.core.support.SubmitApplication;
import vn.htx.core.support.SupportKind;
import vn.htx.core.support.SupportLine;

/**
 * What the State gives organizations of a random history, all of it decided by the random numbers given. There are few ids,
 * so that many steps find what they stand on.
 */
final class SupportSteps {

    private static final PolicyId POLICY = new PolicyId("nq-1");
    private static final Reference PROGRAMME = new Reference("ct-1");
    private static final Reference MEASURE = new Reference("nd-1");
    private static final Citation CITATION = Citation.parse("resolution:01/2022/NQ-HĐND#5.2");

    private static final int STAGES = 12;

    private final Random random;
    private final OrganizationId organization;
    private final LocalDate day;

    SupportSteps(Random random, OrganizationId organization, LocalDate day) {
        this.random = random;
        this.organization = organization;
        this.day = day;
    }

    /** Three of four steps are what a case has come to by then, the fourth is anything. */
    Act act(int place) {
        int stage = random.nextInt(4) > 0 ? place * STAGES / HistoryTheme.STEPS : random.nextInt(STAGES);
        return switch (stage) {
            case 0 -> programme();
            case 1 -> measure();
            case 2 -> random.nextBoolean() ? measure() : terms();
            case 3 -> application();
            case 4 -> random.nextBoolean() ? application() : decision();
            case 5 -> decision();
            case 6 -> award();
            case 7 -> payment();
            case 8 -> payment();
            case 9 -> recovery();
            default -> random.nextInt(8) == 0 ? end() : repayment();
        };
    }

    private Act policy() {
        return switch (random.nextInt(3)) {
            case 0 ->
                new IssuePolicy(
                        POLICY,
                        PolicyKind.RESOLUTION,
                        PolicyLevel.PROVINCE,
                        "Hội đồng mẫu",
                        "01/NQ-MAU",
                        Optional.empty(),
                        "Nghị quyết mẫu",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "giả định",
                        List.of());
            case 1 ->
                new SetPolicyTargets(
                        POLICY,
                        List.of(new PolicyTarget(
                                thing(),
                                new Reference("cooperatives.count"),
                                TargetUnit.NUMBER,
                                some(TargetSense.values()),
                                random.nextInt(50),
                                Optional.empty(),
                                2030)));
            default -> new ReviewPolicy(POLICY, thing(), "Sở mẫu", some(ReviewOutcome.values()), Optional.empty());
        };
    }

    private Act programme() {
        return random.nextInt(5) == 0
                ? policy()
                : new EstablishProgramme(
                        PROGRAMME,
                        some(ProgrammeKind.values()),
                        PolicyLevel.PROVINCE,
                        "Chương trình mẫu",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "giả định");
    }

    private Act measure() {
        return new OfferMeasure(
                MEASURE,
                PROGRAMME,
                Optional.empty(),
                SupportKind.MARKET,
                "Nội dung mẫu",
                List.of(BeneficiaryKind.ORGANIZATION, BeneficiaryKind.ENTERPRISE),
                random.nextBoolean(),
                Optional.of(thing()),
                Optional.empty(),
                Optional.of(CITATION));
    }

    private Act terms() {
        return switch (random.nextInt(3)) {
            case 0 -> new SetBudget(PROGRAMME, 2024, some(BudgetSource.values()), money());
            case 1 ->
                new SetCeiling(
                        MEASURE,
                        thing(),
                        Optional.of(Dong.of(1000)),
                        Optional.of(Ratio.ofPercent(50)),
                        some(CeilingScope.values()),
                        some(CeilingPeriod.values()),
                        CITATION);
            default -> new OpenRound(thing(), PROGRAMME, day.plusDays(random.nextInt(30)));
        };
    }

    private Act application() {
        Reference application = thing();
        return new SubmitApplication(
                application,
                line(application),
                Optional.of(money()),
                Optional.empty(),
                random.nextInt(4) == 0 ? Optional.of(thing()) : Optional.empty());
    }

    private Act decision() {
        Reference application = thing();
        return switch (random.nextInt(3)) {
            case 0 ->
                new DeclarePriority(
                        application,
                        new PriorityKeys(
                                9, 1, 2, 3, 1, 4, random.nextBoolean(), true, false, random.nextBoolean(), true));
            case 1 -> new ApproveApplication(application, line(application), Optional.of(money()));
            default ->
                new RefuseApplication(
                        application,
                        line(application),
                        List.of(new Refusal(some(RefusalReason.values()), Optional.empty())),
                        Optional.empty());
        };
    }

    private Act award() {
        Reference award = thing();
        return new AwardSupport(
                award, line(award), Optional.empty(), 2024, money(), Optional.of(Dong.of(500)), Optional.empty());
    }

    private Act payment() {
        Reference award = thing();
        return new PayAward(award, thing(), line(award), some(BudgetSource.values()), Dong.of(1 + random.nextInt(3)));
    }

    private Act recovery() {
        Reference award = thing();
        return new RecoverSupport(
                award,
                mostlyOne(),
                line(award),
                Dong.of(1 + random.nextInt(3)),
                RecoveryGround.INSPECTION,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Reference("kl-1")));
    }

    private Act repayment() {
        Reference award = thing();
        return new RepaySupport(award, thing(), mostlyOne(), line(award), Dong.of(1));
    }

    private Act end() {
        return switch (random.nextInt(6)) {
            case 0 -> new EndMeasure(MEASURE);
            case 1 -> new CloseProgramme(PROGRAMME);
            default -> new CloseCase(thing(), some(CaseClosing.values()));
        };
    }

    Act fund() {
        return switch (random.nextInt(3)) {
            case 0 -> new SetFundCapital(PROGRAMME, PolicyLevel.PROVINCE, Dong.of(1000));
            case 1 ->
                new LendFromFund(
                        thing(),
                        PROGRAMME,
                        line(thing()).beneficiary(),
                        some(FundCustomer.values()),
                        Optional.empty(),
                        money(),
                        new LendingTerms(Dong.of(100), Dong.of(20), random.nextBoolean(), true),
                        Ratio.ofPercent(4),
                        Ratio.ofPercent(6),
                        day.plusYears(1));
            default -> new RepayFundLoan(thing(), money());
        };
    }

    /** A case is of one beneficiary throughout: an enterprise's or an organization's, as its id says. */
    private SupportLine line(Reference of) {
        Beneficiary beneficiary =
                of.value().endsWith("1") ? Beneficiary.of(organization) : Beneficiary.enterprise("dn-1");
        return new SupportLine(PROGRAMME, MEASURE, SupportKind.MARKET, beneficiary);
    }

    private Reference thing() {
        return new Reference("t" + random.nextInt(2));
    }

    private Reference mostlyOne() {
        return new Reference(random.nextInt(4) > 0 ? "t0" : "t1");
    }

    private Dong money() {
        return Dong.of(1 + random.nextInt(30));
    }

    private <E> E some(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
