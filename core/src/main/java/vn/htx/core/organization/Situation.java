package vn.htx.core.organization;

/**
 * A dated circumstance that decides an organization's legal status (tình trạng pháp lý): Decree 92/2024/NĐ-CP, Articles 27
 * and 28. Several may hold at a time; {@link LegalStatus} says which is shown.
 */
public enum Situation {
    /** Tạm ngừng kinh doanh. */
    SUSPENDED,
    /** Bị thu hồi giấy chứng nhận do cưỡng chế về quản lý thuế. */
    REVOKED_TAX_ENFORCEMENT,
    /** Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập; for a group: đang làm thủ tục chấm dứt hoạt động. */
    ENDING,
    /** Đang làm thủ tục phá sản; not for groups. */
    IN_BANKRUPTCY,
    /** Không hoạt động tại địa chỉ đã đăng ký; set and ended by the tax office only. */
    NOT_AT_REGISTERED_ADDRESS
}
