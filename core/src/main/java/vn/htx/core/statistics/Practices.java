package vn.htx.core.statistics;

/** The plans and reports whose practice indicators follow where no law says what is counted. */
final class Practices {

    /** Bài của Báo Bắc Kạn về kinh tế tập thể của tỉnh. */
    static final String ARTICLE = "bac-kan-article";

    /** Kế hoạch 507/KH-UBND năm 2019 của Bắc Kạn. */
    static final String PLAN_2020 = "bac-kan-plan-507-2019";

    /** Kế hoạch 556/KH-UBND năm 2024 của Bắc Kạn. */
    static final String PLAN_2025 = "bac-kan-plan-556-2024";

    /** Báo cáo 9 tháng năm 2023 của Bắc Kạn. */
    static final String NINE_MONTHS_2023 = "bac-kan-nine-months-2023";

    /** Tình hình năm 2019 của Bắc Kạn. */
    static final String YEAR_2019 = "bac-kan-year-2019";

    /** Quyết định 340/QĐ-TTg: chiến lược phát triển kinh tế tập thể, hợp tác xã 2021–2030. */
    static final String STRATEGY = "decision-340-2021";

    /** Báo cáo của Liên minh Hợp tác xã Đồng Nai về khu vực kinh tế tập thể cả nước. */
    static final String NATIONAL_OVERVIEW = "national-overview-dong-nai";

    /** Số hợp tác xã cả nước năm 2024 theo lĩnh vực. */
    static final String NATION_2024 = "nation-2024";

    /** Tình hình chương trình OCOP của Bắc Kạn. */
    static final String OCOP_2025 = "bac-kan-ocop-2025";

    /** Sách trắng hợp tác xã Việt Nam. */
    static final String WHITE_BOOK = "white-book";

    private Practices() {}
}
