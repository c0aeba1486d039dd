package vn.htx.core.statistics;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.htx.core.area.AreaCode;
import vn.htx.core.money.Ratio;
import vn.htx.core.time.EffectivePeriod;

/**
 * Chỉ tiêu thống kê: a named figure, defined once: over organizations and their members, over facts of any type, from
 * ranks, by plans, or as the ratio, the sum or the overlap of others; some are only known from what sources publish. Its name and definition in words stand in {@link IndicatorWords}.
 */
public sealed interface Indicator
        permits OrganizationIndicator,
                OpenableIndicator,
                RatioIndicator,
                TotalIndicator,
                OverlapIndicator,
                PublishedIndicator {

    /** Which number of an answer an indicator is: the stock on a day, or one of the four numbers of a flow. */
    enum TimeRule {
        /** Số có đến ngày: how much there is on a day. */
        ON_DAY,
        /** Số đầu kỳ: how much there was the day before a period. */
        OPENING,
        /** Số tăng trong kỳ: how much came in a period. */
        IN,
        /** Số giảm trong kỳ: how much went in a period. */
        OUT,
        /** Số cuối kỳ: how much there is on the last day of a period. */
        CLOSING
    }

    /** Such as {@code cooperatives.members}. */
    String id();

    /** The id of what one is one of, such as {@code members}. */
    String unit();

    /** Why it is counted so. */
    Basis basis();

    /**
     * Its value for a period, exact; what is counted on a day is counted on the last day. Empty if nothing is recorded
     * that it could be reckoned from, which is not 0, or if it is asked of an area and what it counts is not told apart by
     * area.
     *
     * @param register who counts
     * @param period with an end
     * @param within only what belongs to organizations seated in this area
     */
    Optional<Ratio> value(Counting register, EffectivePeriod period, Optional<AreaCode> within);

    /** Refuses what is no id. */
    static void requireId(String id) {
        if (!Pattern.matches("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+", id)) {
            throw new IllegalArgumentException(
                    "'" + id + "' is not the id of an indicator: write lower-case words such as cooperatives.members");
        }
    }
}
