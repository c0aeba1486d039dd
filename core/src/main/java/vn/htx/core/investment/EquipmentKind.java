package vn.htx.core.investment;

/** Loại trang thiết bị: what equipment is for. */
public enum EquipmentKind {
    /** Máy móc sản xuất. */
    PRODUCTION,
    /** Thiết bị sơ chế, chế biến, đóng gói. */
    PROCESSING,
    /** Kho, thiết bị bảo quản. */
    STORAGE,
    /** Phương tiện vận chuyển. */
    TRANSPORT,
    /** Thiết bị tưới, nhà màng, nhà lưới. */
    IRRIGATION,
    /** Thiết bị công nghệ thông tin. */
    DIGITAL,
    /** Thiết bị khác. */
    OTHER
}
