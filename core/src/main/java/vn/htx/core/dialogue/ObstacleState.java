package vn.htx.core.dialogue;

/** Trạng thái xử lý vướng mắc: how far an obstacle has come. */
public enum ObstacleState {
    /** Đã nêu: raised, nobody's task yet. */
    RAISED,
    /** Đã giao: an authority has to answer. */
    ASSIGNED,
    /** Đã trả lời: answered, not yet removed. */
    ANSWERED,
    /** Đã tháo gỡ: removed. */
    RESOLVED,
    /** Đã rút: no longer raised by who raised it. */
    WITHDRAWN;

    /** Whether it still stands in the way. */
    public boolean isOpen() {
        return this != RESOLVED && this != WITHDRAWN;
    }
}
