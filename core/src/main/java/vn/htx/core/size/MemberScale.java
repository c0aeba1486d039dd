package vn.htx.core.size;

/**
 * Quy mô theo số thành viên: the scale of Circular 01/2020/TT-BKHĐT, Article 4 (R-SIZ-07).
 *
 * @param smallFrom from so many members on, small
 * @param mediumAbove above so many, medium
 * @param largeAbove above so many, large
 */
public record MemberScale(int smallFrom, int mediumAbove, int largeAbove) {

    /** The class of an organization with so many members. */
    public SizeClass classify(long members) {
        if (members > largeAbove) {
            return SizeClass.LARGE;
        } else if (members > mediumAbove) {
            return SizeClass.MEDIUM;
        }
        return members >= smallFrom ? SizeClass.SMALL : SizeClass.MICRO;
    }
}
