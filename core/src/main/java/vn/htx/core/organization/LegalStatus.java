package vn.htx.core.organization;

import java.util.Set;

/**
 * Tình trạng pháp lý: the closed lists of Decree 92/2024/NĐ-CP, Article 27 (cooperatives and unions, seven) and Article 28
 * (groups, six). Never stored: derived on any date.
 */
public enum LegalStatus {
    /** Đang hoạt động: none of the others. */
    ACTIVE,
    /** Tạm ngừng kinh doanh. */
    SUSPENDED,
    /** Bị thu hồi do cưỡng chế về quản lý thuế. */
    REVOKED_TAX_ENFORCEMENT,
    /** Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập (cooperatives and unions). */
    IN_DISSOLUTION_OR_REORGANISATION,
    /** Đang làm thủ tục phá sản (cooperatives and unions). */
    IN_BANKRUPTCY,
    /** Đã giải thể, phá sản, chấm dứt tồn tại (cooperatives and unions); final. */
    DISSOLVED_BANKRUPT_CEASED,
    /** Đang làm thủ tục chấm dứt hoạt động (groups). */
    IN_TERMINATION,
    /** Đã chấm dứt hoạt động (groups); final. */
    TERMINATED,
    /** Không hoạt động tại địa chỉ đã đăng ký; statuses 1 to 5 of the lists come before it. */
    NOT_AT_REGISTERED_ADDRESS;

    /**
     * The status of an existing organization in these situations. Where several hold, the one nearer the end is shown;
     * "not at the registered address" yields to all, as Article 27 says.
     */
    public static LegalStatus of(OrganizationKind kind, Set<Situation> situations) {
        boolean group = kind == OrganizationKind.GROUP;
        if (situations.contains(Situation.IN_BANKRUPTCY) && !group) {
            return IN_BANKRUPTCY;
        } else if (situations.contains(Situation.ENDING)) {
            return group ? IN_TERMINATION : IN_DISSOLUTION_OR_REORGANISATION;
        } else if (situations.contains(Situation.REVOKED_TAX_ENFORCEMENT)) {
            return REVOKED_TAX_ENFORCEMENT;
        } else if (situations.contains(Situation.SUSPENDED)) {
            return SUSPENDED;
        }
        return situations.contains(Situation.NOT_AT_REGISTERED_ADDRESS) ? NOT_AT_REGISTERED_ADDRESS : ACTIVE;
    }

    /** The status of an organization that has ended. */
    public static LegalStatus ended(OrganizationKind kind) {
        return kind == OrganizationKind.GROUP ? TERMINATED : DISSOLVED_BANKRUPT_CEASED;
    }
}
