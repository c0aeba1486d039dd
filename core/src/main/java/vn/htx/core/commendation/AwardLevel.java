package vn.htx.core.commendation;

/** Cấp khen thưởng: at which level an award or a model was decided. */
public enum AwardLevel {
    /** Nhà nước, Chính phủ. */
    STATE,
    /** Bộ, ngành, đoàn thể trung ương. */
    MINISTRY,
    /** Tỉnh. */
    PROVINCE,
    /** Huyện, until 2025-06-30. */
    DISTRICT,
    /** Xã. */
    COMMUNE
}
