package vn.htx.core.finance;

import java.util.Optional;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;

/**
 * Số liệu năm: what the financial statements of a fiscal year show, in đồng. What belongs to internal transactions is known
 * only when it was booked apart; what was not is all external (Law 17/2023/QH15, Articles 85.1 and 91.2; R-FIN-11).
 *
 * @param revenue doanh thu
 * @param internalRevenue doanh thu từ giao dịch nội bộ, if booked apart
 * @param cost chi phí
 * @param internalCost chi phí của giao dịch nội bộ, if booked apart
 * @param profit what is left after tax; negative for a loss
 * @param totalAssets tổng tài sản
 * @param equity vốn chủ sở hữu
 * @param debts nợ phải trả
 * @param totalCapital tổng nguồn vốn
 * @param workers người lao động
 */
public record YearlyFigures(
        Dong revenue,
        Optional<Dong> internalRevenue,
        Dong cost,
        Optional<Dong> internalCost,
        Dong profit,
        Dong totalAssets,
        Dong equity,
        Dong debts,
        Dong totalCapital,
        long workers) {

    public YearlyFigures {
        Amounts.requireNotNegative("revenue", revenue);
        Amounts.requireNotNegative("cost", cost);
        Amounts.requireNotNegative("total assets", totalAssets);
        Amounts.requireNotNegative("debts", debts);
        Amounts.requireNotNegative("total capital", totalCapital);
        requirePart("internal revenue", internalRevenue, revenue);
        requirePart("internal cost", internalCost, cost);
        if (workers < 0) {
            throw new IllegalArgumentException("there are no fewer workers than none: " + workers);
        }
    }

    private static void requirePart(String name, Optional<Dong> part, Dong whole) {
        part.filter(amount -> amount.isNegative() || amount.compareTo(whole) > 0)
                .ifPresent(amount -> {
                    throw new IllegalArgumentException(name + " is a part of " + whole + ": " + amount);
                });
    }

    /** Doanh thu từ giao dịch bên ngoài: all of it where internal revenue was not booked apart. */
    public Dong externalRevenue() {
        return internalRevenue.map(revenue::minus).orElse(revenue);
    }

    /** Chi phí của giao dịch bên ngoài: all of it where internal cost was not booked apart. */
    public Dong externalCost() {
        return internalCost.map(cost::minus).orElse(cost);
    }

    /** Tỷ lệ giá trị giao dịch nội bộ by revenue, if there was any (Article 4.22; R-FIN-10). */
    public Optional<Ratio> internalRatioByRevenue() {
        return ratio(internalRevenue, revenue);
    }

    /** Tỷ lệ giá trị giao dịch nội bộ by cost, if there was any (Article 4.22; R-FIN-10). */
    public Optional<Ratio> internalRatioByCost() {
        return ratio(internalCost, cost);
    }

    private static Optional<Ratio> ratio(Optional<Dong> part, Dong whole) {
        return Optional.of(whole).filter(Dong::isPositive).map(all -> Ratio.of(part.orElse(Dong.ZERO), all));
    }
}
