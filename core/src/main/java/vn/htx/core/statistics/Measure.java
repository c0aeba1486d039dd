package vn.htx.core.statistics;

/** What is counted or added up, always over organizations that exist: from certificate or contract to the end. */
public enum Measure {
    /** Số tổ chức: organizations, suspended ones included. */
    ORGANIZATIONS,
    /** Số thành viên: memberships of every kind in existing organizations, not heads. */
    MEMBERSHIPS,
    /** Số thành viên không trùng lặp: distinct members; a member cooperative counts only while it exists itself. */
    DISTINCT_MEMBERS,
    /** Tổng vốn điều lệ: charter capital in đồng. */
    CHARTER_CAPITAL
}
