package vn.htx.core.group;

/**
 * Kết quả biểu quyết: how many of the members of a group were in favour.
 *
 * @param members how many members the group has on the day
 * @param inFavour how many of them agreed, or signed
 */
public record Ballot(long members, long inFavour) {

    public Ballot {
        if (inFavour < 0 || members < inFavour) {
            throw new IllegalArgumentException(inFavour + " in favour of " + members + " members cannot be");
        }
    }

    /** Whether nobody is missing. */
    public boolean isUnanimous() {
        return members == inFavour;
    }
}
