package vn.htx.core.law;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in the law that says so (viện dẫn điều, khoản, điểm). The text form is {@code law:17/2023/QH15#74.1.b}; a
 * citation of a whole instrument ends before the {@code #}.
 *
 * @param instrument the instrument cited
 * @param article the article (điều), or empty when the whole instrument is cited
 * @param clause the clause (khoản), or empty
 * @param point the point (điểm), a letter of the Vietnamese alphabet, or empty
 */
public record Citation(InstrumentId instrument, String article, String clause, String point) {

    private static final Pattern TEXT = Pattern.compile("([^#]+)(?:#([^.]+)(?:\\.([^.]+)(?:\\.([^.]+))?)?)?");
    private static final Pattern NUMBER = Pattern.compile("(?:[1-9][0-9]*[a-zđ]?)?");
    private static final Pattern POINT = Pattern.compile("(?:[a-zđ][0-9]*)?");

    /** Refuses a place that cannot be looked up: a point without a clause, a clause without an article. */
    public Citation {
        point = Normalizer.normalize(point, Normalizer.Form.NFC);
        if (!NUMBER.matcher(article).matches()
                || !NUMBER.matcher(clause).matches()
                || !POINT.matcher(point).matches()) {
            throw new IllegalArgumentException("Not a place in " + instrument + ": article " + article + ", clause "
                    + clause + ", point " + point);
        }
        if ((article.isEmpty() && !clause.isEmpty()) || (clause.isEmpty() && !point.isEmpty())) {
            throw new IllegalArgumentException(
                    "A citation names the article before the clause and the clause before the " + "point: " + instrument
                            + ", clause " + clause + ", point " + point);
        }
    }

    /**
     * Reads the text form, such as {@code law:17/2023/QH15#74.1.b}.
     *
     * @throws IllegalArgumentException if {@code text} is not a citation
     */
    public static Citation parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a citation: \"" + text + "\"; write law:17/2023/QH15#74.1.b");
        }
        return new Citation(InstrumentId.parse(matcher.group(1)), part(matcher, 2), part(matcher, 3), part(matcher, 4));
    }

    private static String part(Matcher matcher, int group) {
        String part = matcher.group(group);
        return part == null ? "" : part;
    }

    /** Says whether an article is named, rather than the whole instrument. */
    public boolean namesArticle() {
        return !article.isEmpty();
    }

    /**
     * Returns the citation as people write it: "Điều 74 khoản 1 điểm b, Luật 17/2023/QH15" when {@code locale} is
     * Vietnamese, "Article 74(1)(b), Law 17/2023/QH15" otherwise.
     */
    public String format(Locale locale) {
        String name = instrument.format(locale);
        if (!namesArticle()) {
            return name;
        }
        return (Messages.isVietnamese(locale) ? vietnamesePlace() : englishPlace()) + ", " + name;
    }

    private String vietnamesePlace() {
        return "Điều " + article + before(" khoản ", clause, "") + before(" điểm ", point, "");
    }

    private String englishPlace() {
        return "Article " + article + before("(", clause, ")") + before("(", point, ")");
    }

    private static String before(String opening, String part, String closing) {
        return part.isEmpty() ? "" : opening + part + closing;
    }

    /** Returns the text form that {@link #parse} reads. */
    @Override
    public String toString() {
        return instrument + before("#", article, "") + before(".", clause, "") + before(".", point, "");
    }
}
