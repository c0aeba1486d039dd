package vn.htx.core.group;

/** Nội dung biểu quyết của tổ hợp tác: what all members of a group vote on (Decree 77/2019/NĐ-CP, Articles 8, 10, 11 and 21). */
public enum GroupMatter {
    /** Sửa đổi, bổ sung hợp đồng hợp tác (Article 21). */
    CONTRACT_CHANGE(true),
    /** Định đoạt quyền sử dụng đất, nhà, xưởng sản xuất, tư liệu sản xuất chính, or most of the common assets (Article 21). */
    ASSET_DISPOSAL(true),
    /** Kết nạp thành viên (Article 10.3). */
    ADMISSION(false),
    /** Đồng ý cho thành viên rút khỏi tổ (Article 8.3). */
    EXIT(false),
    /** Chấm dứt tư cách thành viên (Article 11.2). */
    EXCLUSION(false),
    /** Nội dung khác (Article 21). */
    OTHER(false);

    private final boolean unanimous;

    GroupMatter(boolean unanimous) {
        this.unanimous = unanimous;
    }

    /** Whether all members have to agree; otherwise more than half. */
    public boolean isUnanimous() {
        return unanimous;
    }
}
