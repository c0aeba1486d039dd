package vn.htx.core.supervision;

/** Loại đơn: what kind of complaint it is. */
public enum ComplaintKind {
    /** Khiếu nại. */
    COMPLAINT,
    /** Tố cáo. */
    DENUNCIATION,
    /** Kiến nghị, phản ánh. */
    PETITION,
    /** Tranh chấp nội bộ. */
    DISPUTE
}
