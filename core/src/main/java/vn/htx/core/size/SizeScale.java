package vn.htx.core.size;

/**
 * Thang quy mô của một lĩnh vực: from the top down, the first class whose threshold is reached; micro if none is (R-SIZ-06).
 */
public record SizeScale(SizeThreshold large, SizeThreshold medium, SizeThreshold small) {

    /** The class of an organization. */
    public SizeClass classify(SizeInput input) {
        if (large.isReachedBy(input)) {
            return SizeClass.LARGE;
        } else if (medium.isReachedBy(input)) {
            return SizeClass.MEDIUM;
        }
        return small.isReachedBy(input) ? SizeClass.SMALL : SizeClass.MICRO;
    }
}
