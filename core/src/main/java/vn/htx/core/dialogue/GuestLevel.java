package vn.htx.core.dialogue;

/** Cấp của đoàn thăm: at which level the visiting body stands. */
public enum GuestLevel {
    /** Trung ương. */
    CENTRAL,
    /** Tỉnh. */
    PROVINCE,
    /** Huyện, until 2025-06-30. */
    DISTRICT,
    /** Xã. */
    COMMUNE,
    /** Ngoài tỉnh, nước ngoài: a guest who is not an authority over the place. */
    GUEST
}
