package vn.htx.core.register;

import vn.htx.core.HtxException;
import vn.htx.core.filing.FilingId;

/** A filing bears the id of another that was accepted and says something else. Code {@code filing.conflict}. */
public final class FilingConflictException extends HtxException {

    private static final long serialVersionUID = 1L;

    FilingConflictException(FilingId id, long entry) {
        super(
                "filing.conflict",
                Kind.CALLER,
                "filing " + id + " was accepted as entry " + entry
                        + " with other content; file under another id, or correct entry " + entry);
    }
}
