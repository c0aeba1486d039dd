package vn.htx.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Văn bản: a resolution, directive, plan or programme, and the documents that carry it out.
 *
 * @param kind what it is, such as "Nghị quyết"
 * @param issuer who issued it, such as "Tỉnh ủy Bắc Kạn"
 * @param date the day it was issued; empty when no source tells
 * @param period the years it covers, when it says so
 * @param carriedOutBy the documents that carry this one out
 */
public record Document(
        Label kind,
        DocumentNumber number,
        Label issuer,
        Label title,
        Optional<LocalDate> date,
        Optional<Years> period,
        List<Document> carriedOutBy) {

    public Document {
        carriedOutBy = List.copyOf(carriedOutBy);
    }

    /** The years {@code first} to {@code last}, both included. */
    public record Years(int first, int last) {
        /** @throws IllegalArgumentException if the last year is before the first */
        public Years {
            if (last < first) {
                throw new IllegalArgumentException("The years end before they begin: " + first + "–" + last);
            }
        }
    }
}
