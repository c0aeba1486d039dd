package vn.htx.core.statistics;

/**
 * What is counted or added up, always over organizations that exist: from certificate or contract to the end. In a
 * flow, what moves on a day is the difference between that day and the day before; leaving and coming back on one day
 * is no movement.
 */
public enum Measure {
    /** Số tổ chức: organizations, suspended ones included. */
    ORGANIZATIONS,
    /**
     * Số thành viên: memberships of every kind in existing organizations, not heads. A group or cooperative of this
     * register is a member only while it exists itself: one that has ended has lost its membership, whether or not that
     * was filed (Law 17/2023/QH15, Article 33.1.b and 37.1).
     */
    MEMBERSHIPS,
    /**
     * Số thành viên không trùng lặp: those with at least one membership that {@link #MEMBERSHIPS} counts, each once in
     * every group of the answer it has one in; groups therefore need not add up to the total. In a flow a member comes
     * with its first membership in a group and goes with its last.
     */
    DISTINCT_MEMBERS,
    /**
     * Tổng vốn điều lệ (of a group: tổng vốn góp): charter capital in đồng. In a flow a rise is in and a fall is out,
     * and what moves between groups takes its whole capital along.
     */
    CHARTER_CAPITAL
}
