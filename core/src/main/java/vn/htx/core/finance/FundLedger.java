package vn.htx.core.finance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.htx.core.money.Dong;

/**
 * Sổ theo dõi quỹ: what is in a fund, by its movements and by what reorganizations handed over (Law 17/2023/QH15, Article
 * 87.1: followed by source).
 *
 * @param movements the movements effective on one day
 * @param handovers what reorganizations brought and took by that day
 */
public record FundLedger(List<FinanceFacts.FundMovement> movements, List<FinanceFacts.FundHandover> handovers) {

    public FundLedger {
        movements = List.copyOf(movements);
        handovers = List.copyOf(handovers);
    }

    /** What is in a fund. */
    public Dong balance(Fund fund) {
        return bySource(fund).values().stream().reduce(Dong.ZERO, Dong::plus);
    }

    /** What is in a fund from one source. */
    public Dong balance(Fund fund, FundSource source) {
        return bySource(fund).getOrDefault(source, Dong.ZERO);
    }

    /** What there is of every fund from every source, but for sources of which nothing is left. */
    public List<FundBalance> balances() {
        List<FundBalance> balances = new ArrayList<>();
        for (Fund fund : Fund.values()) {
            bySource(fund).forEach((source, amount) -> {
                if (amount.isPositive()) {
                    balances.add(new FundBalance(fund, source, amount));
                }
            });
        }
        return balances;
    }

    private Map<FundSource, Dong> bySource(Fund fund) {
        Map<FundSource, Dong> sums = new EnumMap<>(FundSource.class);
        movements.stream()
                .filter(movement -> movement.fund() == fund)
                .forEach(movement -> sums.merge(movement.source(), movement.change(), Dong::plus));
        handovers.stream()
                .filter(handover -> handover.fund() == fund)
                .forEach(handover -> sums.merge(handover.source(), handover.change(), Dong::plus));
        return sums;
    }
}
