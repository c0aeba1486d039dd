package vn.htx.core.size;

import java.util.Set;

/** Mục đích phục vụ thành viên: the types of Circular 01/2020/TT-BKHĐT, Article 3 (R-SIZ-09). */
public enum Purpose {
    /** Phục vụ sản xuất của thành viên. */
    PRODUCTION,
    /** Phục vụ tiêu dùng của thành viên. */
    CONSUMPTION,
    /** Tạo việc làm cho thành viên. */
    EMPLOYMENT,
    /** Hỗn hợp: two or more of the others. */
    MIXED;

    /** The type of an organization that serves these purposes. */
    public static Purpose of(Set<Purpose> served) {
        if (served.isEmpty()) {
            throw new IllegalArgumentException("an organization serves its members in some way");
        }
        return served.size() == 1 ? served.iterator().next() : MIXED;
    }
}
