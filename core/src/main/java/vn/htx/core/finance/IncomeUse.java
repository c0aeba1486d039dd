package vn.htx.core.finance;

import java.util.List;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;

/**
 * Thứ tự sử dụng thu nhập: what the income of a year goes to before any is distributed, in the order of Article 86 of Law
 * 17/2023/QH15 (R-FIN-05), in đồng.
 *
 * @param income what there is
 * @param indivisibleFund quỹ chung không chia, first
 * @param tax thuế, second
 * @param otherDuties nghĩa vụ tài chính khác, third
 * @param losses bù lỗ, fourth
 * @param requiredFunds quỹ theo quy định của pháp luật, fifth
 * @param decidedFunds quỹ do đại hội thành viên quyết định, sixth
 */
public record IncomeUse(
        Dong income,
        Dong indivisibleFund,
        Dong tax,
        Dong otherDuties,
        Dong losses,
        Dong requiredFunds,
        Dong decidedFunds) {

    public IncomeUse {
        Amounts.requireNotNegative("income", income);
        inOrder(indivisibleFund, tax, otherDuties, losses, requiredFunds, decidedFunds)
                .forEach(part -> Amounts.requireNotNegative("what income goes to", part));
    }

    private static List<Dong> inOrder(Dong... parts) {
        return List.of(parts);
    }

    /** Thu nhập còn lại: what may be distributed; negative if the rest took more than there is. */
    public Dong remaining() {
        return inOrder(indivisibleFund, tax, otherDuties, losses, requiredFunds, decidedFunds).stream()
                .reduce(income, Dong::minus);
    }
}
