package vn.htx.core.size;

import java.util.Set;

/** Loại hợp tác xã nông nghiệp: the types of Circular 09/2017/TT-BNNPTNT, Article 3 (R-SIZ-10). */
public enum AgriculturalType {
    /** Trồng trọt. */
    CROP,
    /** Chăn nuôi. */
    LIVESTOCK,
    /** Lâm nghiệp. */
    FORESTRY,
    /** Thủy sản. */
    FISHERY,
    /** Diêm nghiệp. */
    SALT,
    /** Nước sạch nông thôn. */
    RURAL_WATER,
    /** Tổng hợp: two or more of the others. */
    GENERAL;

    /** The type of a cooperative active in these. */
    public static AgriculturalType of(Set<AgriculturalType> active) {
        if (active.isEmpty()) {
            throw new IllegalArgumentException("an agricultural cooperative is active in something");
        }
        return active.size() == 1 ? active.iterator().next() : GENERAL;
    }
}
