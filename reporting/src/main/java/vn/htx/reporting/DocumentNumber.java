package vn.htx.reporting;

/**
 * Số, ký hiệu văn bản: the number as the source prints it, and in the usual form when that differs
 * ({@code 10/NQ-TU} is usually written {@code 10-NQ/TU}).
 */
public record DocumentNumber(String printed, String usual) {
    /** @throws IllegalArgumentException if either is blank */
    public DocumentNumber {
        Ids.requireText(printed, "printed number of a document");
        Ids.requireText(usual, "usual number of a document");
    }

    public static DocumentNumber of(String number) {
        return new DocumentNumber(number, number);
    }

    public boolean isUnusual() {
        return !printed.equals(usual);
    }
}
