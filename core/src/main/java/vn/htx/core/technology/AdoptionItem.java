package vn.htx.core.technology;

/** Nội dung ứng dụng: one thing an organization uses or follows in a year. */
public enum AdoptionItem {
    /** Công nghệ cao trong sản xuất, chế biến, bảo quản. */
    HIGH_TECHNOLOGY(AdoptionKind.HIGH_TECHNOLOGY),
    /** VietGAP. */
    VIETGAP(AdoptionKind.STANDARD),
    /** GlobalGAP. */
    GLOBALGAP(AdoptionKind.STANDARD),
    /** Hữu cơ. */
    ORGANIC(AdoptionKind.STANDARD),
    /** Hệ thống bảo đảm cùng tham gia (PGS). */
    PGS(AdoptionKind.STANDARD),
    /** Hệ thống quản lý an toàn thực phẩm. */
    FOOD_SAFETY(AdoptionKind.STANDARD),
    /** Phần mềm quản lý, kế toán. */
    SOFTWARE(AdoptionKind.DIGITAL),
    /** Trang thông tin điện tử. */
    WEBSITE(AdoptionKind.DIGITAL),
    /** Thương mại điện tử. */
    E_COMMERCE(AdoptionKind.DIGITAL),
    /** Truy xuất nguồn gốc điện tử. */
    TRACEABILITY(AdoptionKind.DIGITAL),
    /** Thiết bị giám sát, điều khiển tự động. */
    CONNECTED_DEVICES(AdoptionKind.DIGITAL);

    private final AdoptionKind kind;

    AdoptionItem(AdoptionKind kind) {
        this.kind = kind;
    }

    /** The kind it belongs to. */
    public AdoptionKind kind() {
        return kind;
    }
}
