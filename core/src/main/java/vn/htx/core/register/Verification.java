package vn.htx.core.register;

import java.util.List;

/**
 * What checking a register found.
 *
 * @param entries how many entries were checked
 * @param subjects how many subjects' facts were rebuilt
 * @param head the digest of the last entry; lodged elsewhere, it also shows whether the end was cut off
 * @param faults what is wrong; empty if nothing is
 */
public record Verification(long entries, long subjects, String head, List<Fault> faults) {

    /**
     * One thing wrong.
     *
     * @param where the entry or subject, such as {@code entry:17} or {@code organization:coop-1}
     * @param reason what is wrong with it
     */
    public record Fault(String where, String reason) {}

    public Verification {
        faults = List.copyOf(faults);
    }

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return faults.isEmpty();
    }
}
