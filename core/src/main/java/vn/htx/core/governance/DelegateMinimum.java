package vn.htx.core.governance;

import java.util.OptionalLong;
import vn.htx.core.money.Ratio;

/**
 * Số lượng đại biểu tối thiểu: the least number of delegates to a congress, by the number of official members (Law
 * 17/2023/QH15, Article 58.2). The law's steps begin above the lowest number, so for that number itself, from which on a
 * congress may be held, none is written. The least number falls where a step ends; the law is so.
 *
 * @param above the number of members above which the first step begins
 * @param first the last number of members of the first step
 * @param firstShare the share of members in the first step
 * @param second the last number of the second step
 * @param secondShare the share in the second step
 * @param third the last number of the third step
 * @param thirdShare the share in the third step
 * @param beyond the number of delegates beyond the third step
 */
public record DelegateMinimum(
        int above,
        int first,
        Ratio firstShare,
        int second,
        Ratio secondShare,
        int third,
        Ratio thirdShare,
        int beyond) {

    /** The least number of delegates for so many official members, if the law writes one. */
    public OptionalLong of(long members) {
        if (members <= above) {
            return OptionalLong.empty();
        } else if (members <= first) {
            return OptionalLong.of(ceiling(firstShare, members));
        } else if (members <= second) {
            return OptionalLong.of(ceiling(secondShare, members));
        } else if (members <= third) {
            return OptionalLong.of(ceiling(thirdShare, members));
        }
        return OptionalLong.of(beyond);
    }

    private static long ceiling(Ratio share, long members) {
        return -share.floorOf(-members);
    }
}
