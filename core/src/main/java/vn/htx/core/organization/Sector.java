package vn.htx.core.organization;

/**
 * Lĩnh vực hoạt động: the field an organization declares, in the four groups of Decree 113/2024/NĐ-CP, Article 4. Agricultural
 * or not, as published figures count it, follows from it.
 */
public enum Sector {
    /** Nông nghiệp: agriculture, forestry, fishery, salt. */
    AGRICULTURE,
    /** Công nghiệp – xây dựng: mining, manufacturing, power, water and waste, construction. */
    INDUSTRY_CONSTRUCTION,
    /** Tài chính, ngân hàng, bảo hiểm. */
    FINANCE,
    /** Thương mại, dịch vụ và lĩnh vực khác. */
    TRADE_SERVICES;

    /** Whether figures count it as agricultural (nông nghiệp) rather than non-agricultural (phi nông nghiệp). */
    public boolean isAgricultural() {
        return this == AGRICULTURE;
    }
}
