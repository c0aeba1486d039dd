package vn.htx.core.training;

/** Trình độ, hình thức đào tạo: at which level a course is held. */
public enum TrainingLevel {
    /** Tập huấn. */
    BRIEFING,
    /** Bồi dưỡng. */
    REFRESHER,
    /** Sơ cấp. */
    ELEMENTARY,
    /** Trung cấp. */
    INTERMEDIATE,
    /** Cao đẳng. */
    COLLEGE,
    /** Đại học, sau đại học. */
    UNIVERSITY
}
