package vn.htx.core.finance;

/** Quỹ: a fund of a cooperative or union. */
public enum Fund {
    /** Quỹ chung không chia (Law 17/2023/QH15, Article 84). */
    COMMON_INDIVISIBLE,
    /** Quỹ đầu tư phát triển, of the law of 2012 (Circular 83/2015/TT-BTC, Article 23). */
    DEVELOPMENT_INVESTMENT,
    /** Quỹ dự phòng tài chính, of the law of 2012 (Circular 83/2015/TT-BTC, Article 23). */
    FINANCIAL_RESERVE,
    /** Quỹ khác do đại hội thành viên quyết định. */
    OTHER
}
