package vn.htx.core.statistics;

/**
 * What figures are grouped and filtered by. Each is a property of an organization (or a membership) on the day counted;
 * its values are ASCII words, codes or years, and {@link #NONE} where a property does not apply.
 */
public enum Dimension {
    /** Loại hình: {@code group}, {@code cooperative}, {@code union}. */
    KIND,
    /** Tình trạng pháp lý, as {@link vn.htx.core.organization.LegalStatus} writes it. */
    STATUS,
    /** Lĩnh vực, as {@link vn.htx.core.organization.Sector} writes it. */
    SECTOR,
    /** Nông nghiệp hay không: {@code agricultural}, {@code non-agricultural}. */
    AGRICULTURAL,
    /**
     * Tỉnh: the code of the province the seat lies in on the day, which follows the law even when no move is filed;
     * none if {@link vn.htx.core.area.AreaDirectory} knows no single answer. So too for district and commune.
     */
    PROVINCE,
    /** Huyện: the code of the district the seat lies in on the day; none since 2025-07-01. */
    DISTRICT,
    /** Xã: the code of the commune the seat lies in on the day. */
    COMMUNE,
    /** Năm thành lập: the year the organization's existence began; for a converted group, that of the cooperative. */
    YEAR_FOUNDED,
    /** Năm: in flows only, the calendar year of the movement, so that each year has its own opening and closing. */
    YEAR,
    /** Kết quả rà soát thực tế: {@code operating}, {@code not-operating}, or none if never reviewed. */
    OPERATING,
    /**
     * Loại thành viên on the day: {@code official}, {@code capital-linked}, {@code non-capital-linked}. For
     * memberships.
     */
    MEMBER_KIND,
    /**
     * Member's type in law: {@code person}, {@code household}, {@code group}, {@code cooperative},
     * {@code legal-entity}.
     */
    MEMBER_TYPE;

    /** What stands where a property does not apply. */
    public static final String NONE = "none";

    /** Whether it is a property of memberships rather than of organizations. */
    public boolean ofMembers() {
        return this == MEMBER_KIND || this == MEMBER_TYPE;
    }
}
