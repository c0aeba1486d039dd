package vn.htx.samples;

import java.time.LocalDate;
import java.util.Locale;
import vn.htx.core.area.AreaCode;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.TaxCode;

/** Numbers organizations are registered under: tax codes of a prefix no province has, and old certificates that say "MAU". */
final class Codes {

    /** The first day of Decree 92/2024/NĐ-CP, from which the tax code is the organization's code. */
    static final LocalDate TAX_CODES_SINCE = LocalDate.of(2024, 7, 18);

    private static final int NEVER_ISSUED = 10;

    private int lastTaxCode = 1_000_000;
    private int lastCertificate;

    /** A tax code with a right check digit, never given twice. */
    RegistrationNumber taxCode() {
        String digits;
        do {
            lastTaxCode++;
            digits = "00" + lastTaxCode;
        } while (TaxCode.checkDigit(digits) == NEVER_ISSUED);
        return RegistrationNumber.taxCode(digits + TaxCode.checkDigit(digits));
    }

    /** The number of an old certificate, of a district. */
    RegistrationNumber certificate(AreaCode district) {
        lastCertificate++;
        return RegistrationNumber.certificate(String.format(Locale.ROOT, "MAU-%s-%05d", district, lastCertificate));
    }
}
