package vn.htx.samples;

import java.time.LocalDate;
import vn.htx.core.organization.OrganizationKind;

/**
 * The least number of members the law asks for, and the rule that says so, as the generator understands it. Written out
 * here on purpose, apart from the rulebook: that both agree is what the tests show.
 */
enum LeastMembers {
    /** Tổ hợp tác: R-MEM-01. */
    GROUP("R-MEM-01", LocalDate.of(2019, 11, 25), 3, 2),
    /** Hợp tác xã: R-MEM-02. */
    COOPERATIVE("R-MEM-02", LocalDate.of(2024, 7, 1), 7, 5),
    /** Liên hiệp hợp tác xã: R-MEM-03. */
    UNION("R-MEM-03", LocalDate.of(2024, 7, 1), 4, 3);

    private final String rule;
    private final LocalDate changed;
    private final int before;
    private final int since;

    LeastMembers(String rule, LocalDate changed, int before, int since) {
        this.rule = rule;
        this.changed = changed;
        this.before = before;
        this.since = since;
    }

    static LeastMembers of(OrganizationKind kind) {
        return switch (kind) {
            case GROUP -> GROUP;
            case COOPERATIVE -> COOPERATIVE;
            case UNION -> UNION;
        };
    }

    String rule() {
        return rule;
    }

    int on(LocalDate day) {
        return day.isBefore(changed) ? before : since;
    }
}
