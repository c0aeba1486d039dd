package vn.htx.core.lifecycle;

/** Lý do khôi phục: why a revoked certificate is given back (Decree 92/2024/NĐ-CP, Article 56). */
public enum RestorationCause {
    /** Căn cứ thu hồi không đúng. */
    GROUND_WRONG,
    /** Cơ quan quản lý thuế đề nghị. */
    TAX_OFFICE_REQUEST
}
