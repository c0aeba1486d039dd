package vn.htx.core.rulebook.support;

import java.util.Optional;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;

/**
 * Mức hỗ trợ tính theo lương tối thiểu vùng và mức chi: the amounts the law counts by the regional minimum wage, and those it names,
 * on a day (R-SUP-06, R-SUP-07). An amount is empty when no value is in force, or when one is missing: the minimum wage is for the
 * host to supply. Shares of đồng are rounded up, since each amount of a wage is the least.
 */
public final class SupportRates {

    private static final Parameter<Ratio> BOARD = Parameter.ratio("support.training.board.factor");
    private static final Parameter<Ratio> WORKER = Parameter.ratio("support.worker.month.factor");
    private static final Parameter<Ratio> PROGRAMME_BOARD = Parameter.ratio("support.programme.board.factor");
    private static final Parameter<Integer> MONTH = Parameter.integer("support.programme.month.days");
    private static final Parameter<Ratio> YOUNG_WORKER = Parameter.ratio("support.programme.young-worker.factor");
    private static final Parameter<Dong> ADVISER_HOUR = Parameter.dong("support.programme.adviser.hour");
    private static final Parameter<Dong> ADVISER_TRAVEL = Parameter.dong("support.programme.adviser.travel-day");

    private final Law law;

    private SupportRates(Law law) {
        this.law = law;
    }

    /** The rates by the law of a day. */
    public static SupportRates of(Law law) {
        return new SupportRates(law);
    }

    /** Vùng lương tối thiểu: for which employers a minimum wage is. */
    public enum WageRegion {
        /** Vùng I. */
        ONE(1),
        /** Vùng II. */
        TWO(2),
        /** Vùng III. */
        THREE(3),
        /** Vùng IV. */
        FOUR(4);

        private final int number;

        WageRegion(int number) {
            this.number = number;
        }

        private Parameter<Dong> wage() {
            return Parameter.dong("wage.minimum.region-" + number);
        }
    }

    /** Tiền ăn, ở của người học: the least for meals and lodging (Decree 113/2024/NĐ-CP, Article 7.3). */
    public Optional<Dong> mealsAndLodging(WageRegion region) {
        return ofWage(BOARD, region);
    }

    /** Hỗ trợ đưa lao động về làm việc: the least per worker and month (Decree 113/2024/NĐ-CP, Article 7.3). */
    public Optional<Dong> workerMonth(WageRegion region) {
        return ofWage(WORKER, region);
    }

    /**
     * Tiền ăn, ở một khóa học của Chương trình 2021–2025: the least per course, by days if it is shorter than a month (Circular
     * 124/2021/TT-BTC, Article 9.1).
     *
     * @param days how many days the course lasts
     */
    public Optional<Dong> courseBoard(WageRegion region, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a course lasts one day or more: " + days);
        }
        return law.ask(MONTH)
                .find()
                .flatMap(month -> law.ask(PROGRAMME_BOARD)
                        .find()
                        .map(times -> new Ratio(
                                Math.multiplyExact(times.numerator(), Math.min(days, month)),
                                Math.multiplyExact(times.denominator(), (long) month)))
                        .flatMap(part -> ofWage(part, region)));
    }

    /** Lao động trẻ của Chương trình 2021–2025: the least per month (Circular 124/2021/TT-BTC, Article 10). */
    public Optional<Dong> youngWorkerMonth(WageRegion region) {
        return ofWage(YOUNG_WORKER, region);
    }

    /** Tư vấn viên không phải công chức: per hour (Circular 124/2021/TT-BTC, Article 6.3). */
    public Optional<Dong> adviserHour() {
        return law.ask(ADVISER_HOUR).find();
    }

    /** Tiền đi lại của tư vấn viên: the most per day (Circular 124/2021/TT-BTC, Article 6.3). */
    public Optional<Dong> adviserTravelDay() {
        return law.ask(ADVISER_TRAVEL).find();
    }

    private Optional<Dong> ofWage(Parameter<Ratio> times, WageRegion region) {
        return law.ask(times).find().flatMap(part -> ofWage(part, region));
    }

    private Optional<Dong> ofWage(Ratio times, WageRegion region) {
        return law.ask(region.wage()).find().map(wage -> Dong.of(-times.floorOf(-wage.amount())));
    }
}
