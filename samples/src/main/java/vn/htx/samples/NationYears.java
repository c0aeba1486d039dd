package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.money.Dong;

/** The yearly figures of the sample nation's cooperatives; all of them are made up. */
final class NationYears {

    private static final int LAST = 2023;
    private static final long MILLION = 1_000_000;

    private NationYears() {}

    /** The day in the following year on which a year's figures are recorded. */
    static LocalDate recordedOn(long year) {
        return LocalDate.of(Math.toIntExact(year) + 1, 3, 31);
    }

    /** The records of the last so many years in which a cooperative existed to the end. */
    static List<RecordYearlyFigures> records(NationCooperatives.Plan plan, int years) {
        return IntStream.rangeClosed(LAST - years + 1, LAST)
                .filter(year -> year >= plan.foundedOn().getYear())
                .mapToObj(year -> new RecordYearlyFigures(
                        plan.id(), year, figures(plan, plan.dice().about("year " + year)), Optional.empty()))
                .toList();
    }

    private static YearlyFigures figures(NationCooperatives.Plan plan, Dice dice) {
        long revenue = plan.capitalMillions() * dice.between(80, 200) / 100;
        long cost = revenue * dice.between(84, 97) / 100;
        long equity = plan.capitalMillions() + revenue - cost;
        long debts = equity * dice.between(0, 60) / 100;
        return new YearlyFigures(
                millions(revenue),
                Optional.empty(),
                millions(cost),
                Optional.empty(),
                millions(revenue - cost),
                millions(equity + debts),
                millions(equity),
                millions(debts),
                millions(equity + debts),
                dice.between(2, 40));
    }

    private static Dong millions(long count) {
        return Dong.of(count * MILLION);
    }
}
