package vn.htx.core.statistics;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.htx.core.law.Messages;

/**
 * The words of indicators in one language: what each is called, what it counts and what it does not, its unit, and the
 * documents whose practice it follows. They stand in {@code messages_vi.properties} and {@code messages_en.properties}.
 */
public final class IndicatorWords {

    private final Locale language;

    private IndicatorWords(Locale language) {
        this.language = language;
    }

    /** The words in Vietnamese, or in English for every other language. */
    public static IndicatorWords in(Locale language) {
        return new IndicatorWords(language);
    }

    /** What an indicator is called. */
    public String name(Indicator indicator) {
        return get("indicator." + indicator.id());
    }

    /** What an indicator counts and what it does not. */
    public String definition(Indicator indicator) {
        return get("indicator." + indicator.id() + ".definition");
    }

    /** What one of an indicator is one of. */
    public String unit(Indicator indicator) {
        return get("unit." + indicator.unit());
    }

    /** A document whose practice indicators follow. */
    public String document(String id) {
        return get("practice." + id);
    }

    /**
     * The words under a key.
     *
     * @throws java.util.MissingResourceException if there are none
     */
    public String get(String key) {
        return Messages.text(IndicatorWords.class, key, language);
    }

    /** All keys, in order. */
    public Set<String> keys() {
        return new TreeSet<>(Messages.keys(IndicatorWords.class, language));
    }
}
