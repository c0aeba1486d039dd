package vn.htx.core.lifecycle;

import java.util.ArrayList;
import java.util.List;
import vn.htx.core.money.Dong;

/**
 * Các khoản phải thanh toán, theo thứ tự: what is owed, or was paid, in the order of payment (Law 17/2023/QH15, Article
 * 101.4), in đồng.
 *
 * @param costs chi phí giải thể
 * @param wages lương, trợ cấp thôi việc, bảo hiểm xã hội
 * @param tax nợ thuế
 * @param otherDebts các khoản nợ khác
 */
public record Claims(Dong costs, Dong wages, Dong tax, Dong otherDebts) {

    public Claims {
        if (costs.isNegative() || wages.isNegative() || tax.isNegative() || otherDebts.isNegative()) {
            throw new IllegalArgumentException("no claim can be negative");
        }
    }

    /** Claims of these amounts. */
    public static Claims of(long costs, long wages, long tax, long otherDebts) {
        return new Claims(Dong.of(costs), Dong.of(wages), Dong.of(tax), Dong.of(otherDebts));
    }

    /** All of them together. */
    public Dong total() {
        return costs.plus(wages).plus(tax).plus(otherDebts);
    }

    /** What of them is paid out of a sum: each class in full before the next. */
    public Claims payableFrom(Dong sum) {
        List<Dong> paid = new ArrayList<>();
        Dong left = sum;
        for (Dong owed : List.of(costs, wages, tax, otherDebts)) {
            Dong part = left.compareTo(owed) < 0 ? left : owed;
            paid.add(part);
            left = left.minus(part);
        }
        return new Claims(paid.get(0), paid.get(1), paid.get(2), paid.get(3));
    }
}
