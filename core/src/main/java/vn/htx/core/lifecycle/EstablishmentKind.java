package vn.htx.core.lifecycle;

/** Loại đơn vị phụ thuộc: what an organization sets up outside its head office (Law 17/2023/QH15, Article 55). */
public enum EstablishmentKind {
    /** Chi nhánh. */
    BRANCH,
    /** Văn phòng đại diện. */
    REPRESENTATIVE_OFFICE,
    /** Địa điểm kinh doanh. */
    BUSINESS_PLACE
}
