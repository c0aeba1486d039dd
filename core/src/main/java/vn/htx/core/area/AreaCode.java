package vn.htx.core.area;

/**
 * The code of an administrative unit (mã đơn vị hành chính): 2 digits for a province, 3 for a district, 5 for a commune
 * (Decision 124/2004/QĐ-TTg until 2025-06-30, Decision 19/2025/QĐ-TTg from 2025-07-01). A code alone names no unit: it
 * is read with a day, by an {@link AreaDirectory}.
 *
 * @param value the digits, ASCII, leading zeros kept
 */
public record AreaCode(String value) implements Comparable<AreaCode> {

    /** Refuses what is not 2, 3 or 5 ASCII digits. */
    public AreaCode {
        if (!value.matches("[0-9]+") || AreaLevel.ofCodeLength(value.length()).isEmpty()) {
            throw new IllegalArgumentException("Not an area code: \"" + value
                    + "\"; a province has 2 digits, a district 3, a commune 5, leading zeros kept");
        }
    }

    /** Returns the code with these digits. */
    public static AreaCode of(String value) {
        return new AreaCode(value);
    }

    /**
     * Reads the digits of a code.
     *
     * @throws IllegalArgumentException if {@code text} is not 2, 3 or 5 ASCII digits
     */
    public static AreaCode parse(String text) {
        return new AreaCode(text);
    }

    /** Returns the level the length of the code tells. */
    public AreaLevel level() {
        return AreaLevel.ofCodeLength(value.length()).orElseThrow();
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    /** Returns the digits. */
    @Override
    public String toString() {
        return value;
    }
}
