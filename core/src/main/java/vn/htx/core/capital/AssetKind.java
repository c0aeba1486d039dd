package vn.htx.core.capital;

/** Loại tài sản góp vốn: what can be put in as capital (Law 17/2023/QH15, Article 73.1). */
public enum AssetKind {
    /** Đồng Việt Nam. */
    DONG,
    /** Ngoại tệ tự do chuyển đổi. */
    FOREIGN_CURRENCY,
    /** Vàng. */
    GOLD,
    /** Quyền sử dụng đất. */
    LAND_USE_RIGHT,
    /** Quyền sở hữu trí tuệ. */
    INTELLECTUAL_PROPERTY,
    /** Công nghệ. */
    TECHNOLOGY,
    /** Bí quyết kỹ thuật. */
    KNOW_HOW,
    /** Tài sản, quyền tài sản khác định giá được bằng đồng Việt Nam. */
    OTHER;

    /** Whether its worth in đồng needs no valuation. */
    public boolean isMoney() {
        return this == DONG;
    }
}
