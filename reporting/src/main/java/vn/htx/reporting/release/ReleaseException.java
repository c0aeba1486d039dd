package vn.htx.reporting.release;

import vn.htx.core.HtxException;
import vn.htx.core.organization.Reference;

/**
 * A release that this version of the library cannot read, or not print as it was published: the version that published it can. Code
 * {@code release.version}.
 */
public final class ReleaseException extends HtxException {

    private static final long serialVersionUID = 1L;

    ReleaseException(Reference release, String reason) {
        super("release.version", Kind.CALLER, message(release, reason));
    }

    ReleaseException(Reference release, String reason, Throwable cause) {
        super("release.version", Kind.CALLER, message(release, reason), cause);
    }

    private static String message(Reference release, String reason) {
        return "release " + release + " " + reason + "; use the version that published it";
    }
}
