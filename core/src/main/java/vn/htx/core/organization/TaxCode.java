package vn.htx.core.organization;

import java.util.regex.Pattern;

/**
 * Mã số thuế: the form of a tax code. Ten digits, the last a check digit over the nine before with the weights
 * 31 29 23 19 17 13 7 5 3: ten less the remainder by eleven; a code whose check digit would be ten is never issued. A
 * dependent unit adds a hyphen and three digits from 001. The first two digits say where it was issued and are not checked, since
 * an organization keeps its code when it moves.
 */
public final class TaxCode {

    private static final Pattern FORM = Pattern.compile("([0-9]{9})([0-9])(-(?!000)[0-9]{3})?");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int NEVER_ISSUED = 10;

    private TaxCode() {}

    /** Whether this is a tax code of ten digits, or of ten and a dependent unit's three, with a right check digit. */
    public static boolean isWellFormed(String code) {
        var match = FORM.matcher(code);
        return match.matches() && checkDigit(match.group(1)) == match.group(2).charAt(0) - '0';
    }

    /**
     * The check digit of the first nine digits; 10 when no such code is issued.
     *
     * @throws IllegalArgumentException if these are not nine digits
     */
    public static int checkDigit(String nineDigits) {
        if (!nineDigits.matches("[0-9]{9}")) {
            throw new IllegalArgumentException("'" + nineDigits + "' is not nine digits");
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (nineDigits.charAt(i) - '0');
        }
        return NEVER_ISSUED - sum % 11;
    }
}
