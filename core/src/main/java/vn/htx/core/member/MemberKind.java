package vn.htx.core.member;

import java.time.LocalDate;

/** Loại thành viên: the three kinds of Law 17/2023/QH15, Article 4.16 to 4.19. */
public enum MemberKind {
    /** Thành viên chính thức: puts in capital, and uses products or services or puts in labour. */
    OFFICIAL,
    /** Thành viên liên kết góp vốn: puts in capital only. */
    CAPITAL_LINKED,
    /** Thành viên liên kết không góp vốn: no capital; uses products or services or puts in labour. */
    NON_CAPITAL_LINKED;

    /** The first day of Law 17/2023/QH15 (Article 114.1); before it there is one kind of member, counted as official. */
    public static final LocalDate KINDS_SINCE = LocalDate.of(2024, 7, 1);

    /** The kind that follows from the participation on a day. */
    public static MemberKind of(Participation participation, LocalDate day) {
        if (day.isBefore(KINDS_SINCE)) {
            return OFFICIAL;
        } else if (!participation.capital()) {
            return NON_CAPITAL_LINKED;
        }
        return participation.use() || participation.labour() ? OFFICIAL : CAPITAL_LINKED;
    }
}
