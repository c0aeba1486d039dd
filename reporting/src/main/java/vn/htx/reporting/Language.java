package vn.htx.reporting;

import java.util.Arrays;
import java.util.Locale;

/** The languages reports are printed in; Vietnamese is the default. */
public enum Language {
    /** Tiếng Việt: 5.552 and 31/05/2025. */
    VI('.', ',', "dd/MM/uuuu", "HH:mm 'ngày' dd/MM/uuuu"),
    /** English: 5,552 and 31 May 2025. */
    EN(',', '.', "d MMMM uuuu", "HH:mm 'on' d MMMM uuuu");

    public static final Language DEFAULT = VI;

    private final char groupingSeparator;
    private final char decimalSeparator;
    private final String datePattern;
    private final String timePattern;

    Language(char groupingSeparator, char decimalSeparator, String datePattern, String timePattern) {
        this.groupingSeparator = groupingSeparator;
        this.decimalSeparator = decimalSeparator;
        this.datePattern = datePattern;
        this.timePattern = timePattern;
    }

    /** The language of this tag. @throws IllegalArgumentException naming the tags there are */
    public static Language of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No language '" + tag + "', only "
                        + Arrays.stream(values()).map(Language::tag).toList()));
    }

    /** The BCP 47 tag: {@code vi} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    char groupingSeparator() {
        return groupingSeparator;
    }

    char decimalSeparator() {
        return decimalSeparator;
    }

    String datePattern() {
        return datePattern;
    }

    String timePattern() {
        return timePattern;
    }
}
