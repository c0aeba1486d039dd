package vn.htx.samples;

/**
 * One side of the lives of organizations, such as their capital or their meetings, told after foundings, members and ends.
 * Another side is another class, listed in {@link Lives}.
 */
interface Topic {

    /** Tells of one life, by dice of this topic and this life. */
    void tell(Life life, Dice dice);
}
