package vn.htx.core.supervision;

/** Trạng thái giải quyết đơn: how far a complaint has come. */
public enum ComplaintState {
    /** Đã tiếp nhận: received. */
    RECEIVED,
    /** Đã thụ lý: taken up, to be decided by a day. */
    TAKEN_UP,
    /** Đã giải quyết: decided. */
    DECIDED,
    /** Đã rút: withdrawn by who made it. */
    WITHDRAWN,
    /** Không thụ lý: not for this authority, or without ground. */
    NOT_TAKEN_UP;

    /** Whether it is still to be decided. */
    public boolean isOpen() {
        return this == RECEIVED || this == TAKEN_UP;
    }
}
