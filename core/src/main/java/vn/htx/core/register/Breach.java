package vn.htx.core.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.law.Finding;

/**
 * Vi phạm: a breach of the law by an organization's state, from its first day until it was made good.
 *
 * @param finding what was found on its first day looked at, with the day it began
 * @param endedOn the first day it was no more, if that is in the period looked at
 */
public record Breach(Finding finding, Optional<LocalDate> endedOn) {

    /** The same breach, begun on another day. */
    Breach since(LocalDate first) {
        return new Breach(finding.since(first), endedOn);
    }
}
