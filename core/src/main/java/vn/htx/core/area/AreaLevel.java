package vn.htx.core.area;

import java.util.Arrays;
import java.util.Optional;

/** A level of administration (cấp hành chính), told by the length of the unit's code. */
public enum AreaLevel {
    /** Tỉnh, thành phố trực thuộc trung ương: a province or centrally run city; code of 2 digits. */
    PROVINCE(2, "tỉnh"),
    /** Huyện, quận, thị xã, thành phố thuộc tỉnh: a district, abolished on 2025-07-01; code of 3 digits. */
    DISTRICT(3, "huyện"),
    /** Xã, phường, thị trấn, đặc khu: a commune; code of 5 digits. */
    COMMUNE(5, "xã");

    private final int codeLength;
    private final String term;

    AreaLevel(int codeLength, String term) {
        this.codeLength = codeLength;
        this.term = term;
    }

    /** Returns the level whose codes have this many digits, or empty when no level has. */
    public static Optional<AreaLevel> ofCodeLength(int digits) {
        return Arrays.stream(values())
                .filter(level -> level.codeLength == digits)
                .findFirst();
    }

    /** Returns how many digits the codes of this level have. */
    public int codeLength() {
        return codeLength;
    }

    /** Returns the Vietnamese term of the level, as in "cấp xã". */
    public String term() {
        return term;
    }
}
