package vn.htx.core.law;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A legal instrument (văn bản quy phạm pháp luật) that rules and parameters cite. A date that no source gives is empty.
 *
 * @param id kind and number
 * @param titleVi the title in Vietnamese
 * @param titleEn the title in English
 * @param issuedOn the day it was passed or signed (ngày ban hành)
 * @param inForceFrom the first day in force (ngày có hiệu lực)
 * @param inForceUntil the first day no longer in force (ngày hết hiệu lực)
 * @param issuer the body that issued it, in Vietnamese
 */
public record LegalInstrument(
        InstrumentId id,
        String titleVi,
        String titleEn,
        Optional<LocalDate> issuedOn,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        String issuer) {

    /** Refuses an instrument without a title in both languages, and one that ends before it begins. */
    public LegalInstrument {
        if (titleVi.isBlank() || titleEn.isBlank()) {
            throw new IllegalArgumentException("An instrument has a title in both languages: " + id);
        }
        if (inForceFrom.isPresent()
                && inForceUntil
                        .filter(until -> !until.isAfter(inForceFrom.get()))
                        .isPresent()) {
            throw new IllegalArgumentException(
                    "In force until " + inForceUntil.get() + " but only from " + inForceFrom.get() + ": " + id);
        }
    }

    /** Returns the title in Vietnamese when {@code locale} is Vietnamese, in English otherwise. */
    public String title(Locale locale) {
        return Messages.isVietnamese(locale) ? titleVi : titleEn;
    }
}
