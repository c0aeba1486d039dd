package vn.htx.reporting.policies;

import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Sector;

/**
 * Nhóm giống nhau: what two organizations must have in common to be compared.
 *
 * @param area the code of the district, or of the province where there are no districts; the unit is that of the day before
 */
record Likeness(OrganizationKind kind, Sector sector, String area, Size size, Age age) {

    /** Quy mô theo số thành viên; the classes of the law need figures that few have, and exist only since 2024. */
    enum Size {
        /** Up to 9. */
        SMALL,
        /** 10 to 49. */
        MEDIUM,
        /** 50 and more. */
        LARGE;

        static Size of(long members) {
            if (members < 10) {
                return SMALL;
            }
            return members < 50 ? MEDIUM : LARGE;
        }
    }

    /** Thời gian hoạt động. */
    enum Age {
        /** Less than 3 years. */
        YOUNG,
        /** 3 to less than 10 years. */
        SETTLED,
        /** 10 years and more. */
        OLD;

        static Age of(long years) {
            if (years < 3) {
                return YOUNG;
            }
            return years < 10 ? SETTLED : OLD;
        }
    }
}
