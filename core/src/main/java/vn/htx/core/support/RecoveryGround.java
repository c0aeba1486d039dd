package vn.htx.core.support;

/** Căn cứ thu hồi: why support is to be given back. */
public enum RecoveryGround {
    /** Căn cứ xét hỗ trợ đã được đính chính: a fact it was decided on was corrected since. */
    CORRECTED_FACT,
    /** Sử dụng sai mục đích. */
    WRONG_PURPOSE,
    /** Không còn bảo đảm điều kiện hỗ trợ. */
    CONDITION_BROKEN,
    /** Kết luận thanh tra, kiểm tra, kiểm toán. */
    INSPECTION,
    /** Không sử dụng hết. */
    NOT_USED
}
