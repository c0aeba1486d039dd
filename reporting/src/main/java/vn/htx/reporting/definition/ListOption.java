package vn.htx.reporting.definition;

/**
 * The options of {@code htx list}, in the order figures write them. A figure is opened with these and no others, and the
 * command understands them all.
 */
public enum ListOption {
    /** The day looked at, such as {@code 2025-05-31}. */
    AS_OF("--as-of"),
    /** The ids of the indicators whose facts are listed, such as {@code training.cooperatives}. */
    INDICATOR("--indicator"),
    /** The first day of the period in which facts are counted. */
    FROM("--from"),
    /** The last day of that period. */
    TO("--to"),
    /**
     * What columns of the facts hold, such as {@code stars=3}, or in which unit of the day counted their organization is seated,
     * such as {@code seat.district=061}; several stand apart by {@code |}.
     */
    WHERE("--where"),
    /** {@code group}, {@code cooperative} or {@code union}. */
    KIND("--kind"),
    /** The code of an administrative unit of that day, or of a former one: only what is seated in its territory. */
    AREA("--area"),
    /** {@code province}, {@code district} or {@code commune}: only what is seated in no known unit of that level. */
    UNPLACED("--unplaced"),
    /** A sector, as {@link vn.htx.core.organization.Sector} is written: {@code trade-services}. */
    SECTOR("--sector"),
    /** {@code true} or {@code false}. */
    AGRICULTURAL("--agricultural"),
    /** A legal status, as {@link vn.htx.core.organization.LegalStatus} is written: {@code suspended}. */
    STATUS("--status"),
    /** What a field review found, {@code true} or {@code false}; {@code none} for what was never reviewed. */
    OPERATING("--operating"),
    /** What members are in law, as {@link vn.htx.core.member.MemberType} is written: {@code cooperative}. */
    MEMBER_TYPE("--member-type"),
    /** Only what came into the selection on this day or later, by the day looked at, whether it is still there or not. */
    CAME_SINCE("--came-since"),
    /** Only what went out of the selection on this day or later, by the day looked at. */
    GONE_SINCE("--gone-since"),
    /** The last entry known. */
    KNOWN("--known");

    private final String flag;

    ListOption(String flag) {
        this.flag = flag;
    }

    /** The option as it is typed, such as {@code --as-of}. */
    public String flag() {
        return flag;
    }
}
