package vn.htx.core.training;

/** Minh chứng đã qua đào tạo: what proves that somebody was trained (Decree 113/2024/NĐ-CP, Article 6.1). */
public enum TrainingProof {
    /** Văn bằng, chứng chỉ, chứng nhận. */
    CERTIFICATE,
    /** Danh sách có xác nhận, đóng dấu của đơn vị đào tạo. */
    STAMPED_LIST,
    /** Chưa có minh chứng. */
    NONE
}
