package vn.htx.core.law;

/** Mức độ: how much hangs on a breach, by what the law attaches to it. The order is from most to least. */
public enum Severity {
    /** The law attaches the loss of the certificate, of membership or of an act's validity to it. */
    CRITICAL,
    /** A limit or a duty of substance is broken. */
    MAJOR,
    /** A formality is missing or late. */
    MINOR
}
