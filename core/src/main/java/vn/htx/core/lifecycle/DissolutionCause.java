package vn.htx.core.lifecycle;

/** Căn cứ giải thể: what dissolution rests on (Law 17/2023/QH15, Article 97.1). */
public enum DissolutionCause {
    /** Nghị quyết của Đại hội thành viên: voluntary (Article 98). */
    GENERAL_MEETING,
    /** Quyết định của Tòa án: compulsory (Article 99). */
    COURT,
    /** Bị thu hồi giấy chứng nhận: compulsory (Article 99). */
    REVOCATION
}
