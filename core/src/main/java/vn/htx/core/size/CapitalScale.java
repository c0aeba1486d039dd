package vn.htx.core.size;

import vn.htx.core.money.Dong;

/**
 * Quy mô theo tổng nguồn vốn: the scale of Circular 01/2020/TT-BKHĐT, Article 5 (R-SIZ-08), in đồng.
 *
 * @param smallFrom from so much capital on, small
 * @param mediumFrom from so much on, medium
 * @param largeFrom from so much on, large
 */
public record CapitalScale(Dong smallFrom, Dong mediumFrom, Dong largeFrom) {

    /** The class of an organization with so much capital. */
    public SizeClass classify(Dong capital) {
        if (capital.compareTo(largeFrom) >= 0) {
            return SizeClass.LARGE;
        } else if (capital.compareTo(mediumFrom) >= 0) {
            return SizeClass.MEDIUM;
        }
        return capital.compareTo(smallFrom) >= 0 ? SizeClass.SMALL : SizeClass.MICRO;
    }
}
