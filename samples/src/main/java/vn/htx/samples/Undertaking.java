package vn.htx.samples;

/**
 * One kind of what the State does for organizations and with them, such as courses or fairs, told after their lives. Another
 * kind is another class, listed in {@link StateWork}.
 */
interface Undertaking {

    /** Tells of all of the kind, by dice of its own. */
    void tell(Province province, Dice dice);
}
