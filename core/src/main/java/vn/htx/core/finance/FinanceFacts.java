package vn.htx.core.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;

/** The facts kept of finance. */
public final class FinanceFacts {

    /** The figures of a fiscal year are known. */
    public static final FactType<YearFigures> YEARLY_FIGURES = FactType.describe("yearly_figures", YearFigures.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year")
            .build();

    /** Money came into a fund or was used. */
    public static final FactType<FundMovement> FUND_MOVEMENT = FactType.describe("fund_movement", FundMovement.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("movement")
            .build();

    /** A reorganization brought money of a fund, or took it. */
    public static final FactType<FundHandover> FUND_HANDOVER = FactType.describe("fund_handover", FundHandover.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("reorganization", "fund", "source")
            .build();

    /** An indivisible asset is held. */
    public static final FactType<HeldAsset> INDIVISIBLE_ASSET = FactType.describe("indivisible_asset", HeldAsset.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("asset")
            .build();

    /** An indivisible asset was sold or liquidated. */
    public static final FactType<IndivisibleSale> INDIVISIBLE_SALE = FactType.describe(
                    "indivisible_sale", IndivisibleSale.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("asset")
            .build();

    /** An indivisible asset is collateral. */
    public static final FactType<Pledge> INDIVISIBLE_PLEDGE = FactType.describe("indivisible_pledge", Pledge.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("asset")
            .build();

    /** A loan was given to a member. */
    public static final FactType<InternalLoan> INTERNAL_LOAN = FactType.describe("internal_loan", InternalLoan.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("loan")
            .build();

    /** An enterprise was founded or its shares are held. */
    public static final FactType<EnterpriseStake> ENTERPRISE_STAKE = FactType.describe(
                    "enterprise_stake", EnterpriseStake.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("enterprise")
            .build();

    /** The income of a year was distributed. */
    public static final FactType<DistributedIncome> INCOME_DISTRIBUTION = FactType.describe(
                    "income_distribution", DistributedIncome.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year")
            .build();

    /** A member received a part of the income of a year. */
    public static final FactType<IncomeShare> INCOME_SHARE = FactType.describe("income_share", IncomeShare.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year", "member")
            .build();

    /** The statements of a year were audited. */
    public static final FactType<Audit> AUDIT = FactType.describe("audit", Audit.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(
            YEARLY_FIGURES,
            FUND_MOVEMENT,
            FUND_HANDOVER,
            INDIVISIBLE_ASSET,
            INDIVISIBLE_SALE,
            INDIVISIBLE_PLEDGE,
            INTERNAL_LOAN,
            ENTERPRISE_STAKE,
            INCOME_DISTRIBUTION,
            INCOME_SHARE,
            AUDIT);

    /** Số liệu năm; the parts are those of {@link YearlyFigures}. */
    public record YearFigures(
            OrganizationId organization,
            long year,
            Dong revenue,
            Optional<Dong> internalRevenue,
            Dong cost,
            Optional<Dong> internalCost,
            Dong profit,
            Dong totalAssets,
            Dong equity,
            Dong debts,
            Dong totalCapital,
            long workers,
            Optional<LocalDate> filedOn) {

        /** The figures. */
        public YearlyFigures figures() {
            return new YearlyFigures(
                    revenue,
                    internalRevenue,
                    cost,
                    internalCost,
                    profit,
                    totalAssets,
                    equity,
                    debts,
                    totalCapital,
                    workers);
        }
    }

    /** The fact of figures. */
    static YearFigures yearOf(OrganizationId organization, long year, YearlyFigures of, Optional<LocalDate> filedOn) {
        return new YearFigures(
                organization,
                year,
                of.revenue(),
                of.internalRevenue(),
                of.cost(),
                of.internalCost(),
                of.profit(),
                of.totalAssets(),
                of.equity(),
                of.debts(),
                of.totalCapital(),
                of.workers(),
                filedOn);
    }

    /**
     * Biến động quỹ.
     *
     * @param amount set aside or used, in đồng
     * @param income what it was set aside from
     * @param use what it was used for; empty if set aside
     */
    public record FundMovement(
            OrganizationId organization,
            Reference movement,
            Fund fund,
            FundSource source,
            long year,
            Dong amount,
            Optional<Dong> income,
            Optional<FundUse> use) {

        /** By how much the fund grew, in đồng. */
        public Dong change() {
            return use.map(how -> how.spends() ? amount.negated() : Dong.ZERO).orElse(amount);
        }
    }

    /**
     * Bàn giao quỹ khi tổ chức lại.
     *
     * @param change by how much the fund grew, in đồng; less than nothing if it was handed over to others
     */
    public record FundHandover(
            OrganizationId organization, Reference reorganization, Fund fund, FundSource source, Dong change) {}

    /** Tài sản chung không chia, held from the day the fact begins; the parts are those of {@link RecordIndivisibleAsset}. */
    public record HeldAsset(
            OrganizationId organization,
            Reference asset,
            IndivisibleAsset.Kind kind,
            Dong value,
            boolean pledgeForbidden) {}

    /** Chuyển nhượng, thanh lý tài sản chung không chia. */
    public record IndivisibleSale(OrganizationId organization, Reference asset, Dong price, boolean valued) {}

    /** Bảo đảm khoản vay bằng tài sản chung không chia. */
    public record Pledge(OrganizationId organization, Reference asset) {}

    /**
     * Khoản vay nội bộ.
     *
     * @param pool the equity set apart for internal loans when it was lent, in đồng
     * @param repaid what was paid back so far, in đồng
     */
    public record InternalLoan(
            OrganizationId organization,
            Reference loan,
            MemberId member,
            Dong amount,
            LocalDate lentOn,
            LocalDate dueOn,
            Dong pool,
            Dong repaid) {

        /** Dư nợ: what is still owed, in đồng. */
        public Dong outstanding() {
            Dong left = amount.minus(repaid);
            return left.isNegative() ? Dong.ZERO : left;
        }

        /** The same loan, a part of it paid back. */
        InternalLoan repaying(Dong part) {
            return new InternalLoan(organization, loan, member, amount, lentOn, dueOn, pool, repaid.plus(part));
        }

        /** The same loan with another last day. */
        InternalLoan until(LocalDate last) {
            return new InternalLoan(organization, loan, member, amount, lentOn, last, pool, repaid);
        }
    }

    /**
     * Doanh nghiệp do mình thành lập, góp vốn, mua cổ phần.
     *
     * @param founded whether it was founded; otherwise shares are held
     * @param notifiedOn the day the registration agency was told
     */
    public record EnterpriseStake(
            OrganizationId organization,
            MemberId enterprise,
            boolean founded,
            Dong capital,
            LocalDate acquiredOn,
            Optional<LocalDate> notifiedOn) {

        /** The same, the registration agency told. */
        EnterpriseStake notified(LocalDate day) {
            return new EnterpriseStake(organization, enterprise, founded, capital, acquiredOn, Optional.of(day));
        }
    }

    /** Phân phối thu nhập năm; the parts are those of {@link DistributeIncome} and {@link IncomeUse}. */
    public record DistributedIncome(
            OrganizationId organization,
            long year,
            Dong income,
            Dong indivisibleFund,
            Dong tax,
            Dong otherDuties,
            Dong losses,
            Dong requiredFunds,
            Dong decidedFunds,
            Dong internalByUse,
            Dong internalByContribution,
            Dong external) {}

    /** Thu nhập của thành viên. */
    public record IncomeShare(OrganizationId organization, long year, MemberId member, Dong amount) {}

    /** Kiểm toán độc lập. */
    public record Audit(OrganizationId organization, long year, LocalDate reportedOn) {}

    private FinanceFacts() {}
}
