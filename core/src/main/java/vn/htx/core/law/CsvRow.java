package vn.htx.core.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.htx.core.time.EffectivePeriod;

/** One row of a law file, its cells by column. */
record CsvRow(Map<String, String> cells) {

    String text(String column) {
        return Optional.ofNullable(cells.get(column))
                .orElseThrow(() -> new IllegalStateException("The file has no column " + column));
    }

    LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    Optional<LocalDate> optionalDate(String column) {
        return optionalDay(text(column));
    }

    static Optional<LocalDate> optionalDay(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    EffectivePeriod period() {
        return EffectivePeriod.of(date("from"), optionalDate("until").orElse(null));
    }

    Citation citation() {
        return new Citation(InstrumentId.parse(text("instrument")), text("article"), text("clause"), text("point"));
    }

    Confidence confidence() {
        return Confidence.parse(text("confidence"));
    }
}
