package vn.htx.core.lifecycle;

/** Hoạt động bị cấm kể từ khi có quyết định giải thể: the seven dealings of Law 17/2023/QH15, Article 100.1. */
public enum DealingKind {
    /** Cất giấu, tẩu tán tài sản. */
    HIDE_ASSETS,
    /** Từ bỏ hoặc giảm bớt quyền đòi nợ. */
    WAIVE_CLAIM,
    /** Chuyển nợ không có bảo đảm thành nợ có bảo đảm. */
    SECURE_DEBT,
    /** Ký kết hợp đồng mới, other than to carry out the dissolution. */
    NEW_CONTRACT,
    /** Cầm cố, thế chấp, tặng cho, cho thuê tài sản. */
    DISPOSE_OF_ASSETS,
    /** Chấm dứt thực hiện hợp đồng đã có hiệu lực. */
    END_CONTRACT,
    /** Huy động vốn dưới mọi hình thức. */
    RAISE_CAPITAL
}
