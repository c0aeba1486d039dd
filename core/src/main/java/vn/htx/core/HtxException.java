package vn.htx.core;

/**
 * Something htx could not do, with a stable code and a kind that tells who can help. The message names the thing, the
 * value and the next step, and never holds personal data.
 */
public class HtxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Who can help. */
    public enum Kind {
        /** What was asked is wrong: ask otherwise. */
        CALLER,
        /** Somebody else is in the way: try again. */
        RETRY,
        /** The machine or the files are in trouble. */
        ENVIRONMENT
    }

    private final String code;
    private final Kind kind;

    /** A failure with its stable code, such as {@code storage.locked}. */
    public HtxException(String code, Kind kind, String message) {
        super(message);
        this.code = code;
        this.kind = kind;
    }

    /** A failure with its stable code and what caused it. */
    public HtxException(String code, Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.kind = kind;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** Who can help. */
    public Kind kind() {
        return kind;
    }
}
