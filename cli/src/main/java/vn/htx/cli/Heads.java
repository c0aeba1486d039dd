package vn.htx.cli;

import vn.htx.core.register.Register;

/** The head of a register's chain, lodged elsewhere, held against the register. */
final class Heads {

    private Heads() {}

    /** Whether an entry has this digest; none need have, if no head is given. */
    static boolean isReached(Register register, String head) {
        return head.isEmpty()
                || register.entries(0).anyMatch(entry -> entry.digest().equals(head));
    }

    static String missing(String head) {
        return "no entry has the digest " + head + ": entries were cut off or replaced";
    }
}
