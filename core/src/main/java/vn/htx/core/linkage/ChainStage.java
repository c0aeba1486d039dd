package vn.htx.core.linkage;

/** Khâu trong chuỗi giá trị: one step from inputs to sale. */
public enum ChainStage {
    /** Cung ứng vật tư, dịch vụ đầu vào. */
    INPUTS,
    /** Tổ chức sản xuất. */
    PRODUCTION,
    /** Thu hoạch, thu mua. */
    HARVEST,
    /** Sơ chế, chế biến. */
    PROCESSING,
    /** Tiêu thụ. */
    SALE
}
