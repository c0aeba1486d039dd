package vn.htx.core.product;

import java.util.Locale;
import java.util.Set;

/** Mã nước: a country by its two letters of ISO 3166-1, such as {@code VN}. */
public record CountryCode(String value) implements Comparable<CountryCode> {

    /** Việt Nam. */
    public static final CountryCode VIET_NAM = new CountryCode("VN");

    public CountryCode {
        if (!Set.of(Locale.getISOCountries()).contains(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no country: write its two capital letters of ISO 3166-1, such as CZ");
        }
    }

    /** The code written as text. */
    public static CountryCode parse(String text) {
        return new CountryCode(text);
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
