package vn.htx.core.finance;

import java.util.List;
import java.util.function.Predicate;
import vn.htx.core.money.Dong;

/**
 * Sổ theo dõi quỹ: what is in a fund, by its movements (Law 17/2023/QH15, Article 87.1: followed by source).
 *
 * @param movements the movements effective on one day
 */
public record FundLedger(List<FinanceFacts.FundMovement> movements) {

    public FundLedger {
        movements = List.copyOf(movements);
    }

    /** What is in a fund. */
    public Dong balance(Fund fund) {
        return total(movement -> movement.fund() == fund);
    }

    /** What is in a fund from one source. */
    public Dong balance(Fund fund, FundSource source) {
        return total(movement -> movement.fund() == fund && movement.source() == source);
    }

    private Dong total(Predicate<FinanceFacts.FundMovement> wanted) {
        return movements.stream()
                .filter(wanted)
                .map(FinanceFacts.FundMovement::change)
                .reduce(Dong.ZERO, Dong::plus);
    }
}
