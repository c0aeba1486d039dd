package vn.htx.core.group;

/** Trường hợp chấm dứt hoạt động của tổ hợp tác: why a group ends (Decree 77/2019/NĐ-CP, Article 14.1). */
public enum GroupEndGround {
    /** Hết thời hạn ghi trong hợp đồng hợp tác. */
    TERM_OVER,
    /** Mục đích hợp tác đã đạt được. */
    PURPOSE_REACHED,
    /** Không duy trì đủ số lượng thành viên tối thiểu. */
    TOO_FEW_MEMBERS,
    /** Theo quyết định của cơ quan nhà nước có thẩm quyền. */
    COMPETENT_BODY,
    /** Trường hợp khác theo hợp đồng hợp tác, quy định của pháp luật. */
    CONTRACT_OR_LAW,
    /** Theo thỏa thuận của 100% thành viên. */
    AGREEMENT
}
