package vn.htx.core.register;

import java.util.List;
import vn.htx.core.filing.Entry;
import vn.htx.core.law.Finding;

/** Quyết định: what becomes of a filing. A refusal is an answer, never an exception. */
public sealed interface Decision {

    /**
     * Chấp nhận: the filing is an entry.
     *
     * @param entry the entry
     * @param remarks breaches of the law that do not stand in the way, on the filing's effective day
     * @param impact what it changed
     */
    record Accepted(Entry entry, List<Finding> remarks, Impact impact) implements Decision {
        public Accepted {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Từ chối: nothing was kept. The same filing may be filed again; it is then assessed again.
     *
     * @param findings the breaches of the law that stand in the way
     * @param obstacles what else stands in the way
     */
    record Refused(List<Finding> findings, List<Obstacle> obstacles) implements Decision {
        public Refused {
            findings = List.copyOf(findings);
            obstacles = List.copyOf(obstacles);
        }
    }

    /** Whether the filing was accepted. */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * The acceptance.
     *
     * @throws IllegalStateException if the filing was refused, with the reasons
     */
    default Accepted orElseThrow() {
        if (this instanceof Accepted accepted) {
            return accepted;
        }
        throw new IllegalStateException("refused: " + this);
    }
}
