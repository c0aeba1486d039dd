package vn.htx.core.governance;

/** Căn cứ không được giữ chức vụ quản lý, kiểm soát (Law 17/2023/QH15, Article 62.4). */
public enum DisqualificationGround {
    /** Đang bị truy cứu trách nhiệm hình sự. */
    PROSECUTED,
    /** Đang bị tạm giam. */
    DETAINED,
    /** Đang chấp hành hình phạt tù. */
    IMPRISONED,
    /** Đang ở cơ sở cai nghiện bắt buộc, cơ sở giáo dục bắt buộc. */
    COMPULSORY_MEASURE,
    /** Bị Tòa án cấm đảm nhiệm chức vụ, hành nghề. */
    BARRED_BY_COURT,
    /** Trường hợp khác theo điều lệ hoặc pháp luật có liên quan. */
    CHARTER_OR_OTHER_LAW
}
