package vn.htx.core.organization;

import java.util.regex.Pattern;

/**
 * A number an organization is registered under. Organizations registered before 2024 keep older certificate numbers until
 * they next file (Decree 92/2024, Article 65.2).
 *
 * @param type which kind of number
 * @param number as printed, in ASCII
 */
public record RegistrationNumber(Type type, String number) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9./-]{0,29}");

    /** Which kind of number. */
    public enum Type {
        /** Mã số thuế, which is the organization's code (Law 17/2023, Article 46; Decree 92/2024, Article 14). */
        TAX_CODE,
        /** Số giấy chứng nhận đăng ký of the time before. */
        CERTIFICATE
    }

    public RegistrationNumber {
        if (!FORM.matcher(number).matches()) {
            throw new IllegalArgumentException(
                    "'" + number + "' is not a registration number: write capital ASCII letters, digits, . / -");
        }
    }

    /** A tax code; whether its check digit is right is for the law to say. */
    public static RegistrationNumber taxCode(String number) {
        return new RegistrationNumber(Type.TAX_CODE, number);
    }

    /** The number of an old certificate. */
    public static RegistrationNumber certificate(String number) {
        return new RegistrationNumber(Type.CERTIFICATE, number);
    }
}
