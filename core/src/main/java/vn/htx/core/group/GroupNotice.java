package vn.htx.core.group;

/** Nội dung thông báo: what a group notifies the commune of (Decree 77/2019/NĐ-CP, Articles 12.3 and 14.3). */
public enum GroupNotice {
    /** Thành lập, ký kết hoặc thay đổi hợp đồng hợp tác. */
    CONTRACT,
    /** Chấm dứt hoạt động. */
    END
}
