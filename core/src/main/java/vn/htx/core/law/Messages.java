package vn.htx.core.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of reasons and the titles of rules, in Vietnamese and English. They stand in {@code messages_vi.properties}
 * and {@code messages_en.properties} (UTF-8) in the package of the class that owns them. A named module that brings
 * rules of its own opens that package.
 */
public final class Messages {

    /** Vietnamese. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** English, which also stands in for every other language. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    private Messages() {}

    /** Says whether texts for {@code locale} are Vietnamese; they are English otherwise. */
    static boolean isVietnamese(Locale locale) {
        return locale.getLanguage().equals(VIETNAMESE.getLanguage());
    }

    /**
     * Returns the text of a reason with its facts filled in.
     *
     * @throws MissingResourceException if the reason has no such text
     * @throws IllegalStateException if the text shows a fact that {@code facts} lacks
     */
    public static String text(ReasonCode reason, Verdict.Kind kind, Map<String, String> facts, Locale locale) {
        return pattern(reason, kind, locale).filled(facts);
    }

    /** Returns the text of a verdict. */
    public static String text(Verdict verdict, Locale locale) {
        return text(verdict.reason(), verdict.kind(), verdict.facts(), locale);
    }

    /**
     * Returns the title of a rule.
     *
     * @throws MissingResourceException if the rule has no title
     */
    public static String title(Rule<?> rule, Locale locale) {
        return find(rule.getClass(), "rule." + rule.id() + ".title", locale);
    }

    /**
     * Returns the text under a key in the package of the class that owns it.
     *
     * @throws MissingResourceException if there is none
     */
    public static String text(Class<?> owner, String key, Locale locale) {
        return find(owner, key, locale);
    }

    /** Returns the keys of the texts in the package of a class. */
    public static Set<String> keys(Class<?> owner, Locale locale) {
        return Set.copyOf(bundle(owner, locale).keySet());
    }

    /** Returns the text of a remedy. */
    static String remedy(Remedy.Code code, Locale locale) {
        return find(code.owner(), "remedy." + code.id(), locale);
    }

    /**
     * Lists what is wrong with the texts of a rule in either language: a missing title or text, a place for a fact the
     * reason does not have, a fact no text shows, a stray brace. An empty list means complete.
     */
    public static List<String> problems(Rule<?> rule) {
        List<String> problems = new ArrayList<>();
        for (Locale locale : List.of(VIETNAMESE, ENGLISH)) {
            attempt(problems, () -> title(rule, locale));
            rule.remedies().forEach(remedy -> attempt(problems, () -> remedy(remedy, locale)));
            rule.reasons().stream()
                    .sorted((a, b) -> a.id().compareTo(b.id()))
                    .forEach(reason -> problems.addAll(problems(reason, locale)));
        }
        return problems;
    }

    /** Lists what is wrong with the texts of a reason in one language. */
    static List<String> problems(ReasonCode reason, Locale locale) {
        List<String> problems = new ArrayList<>();
        Set<String> unseen = new TreeSet<>(reason.facts());
        for (Verdict.Kind kind : new TreeSet<>(reason.verdicts())) {
            attempt(problems, () -> {
                MessagePattern pattern = pattern(reason, kind, locale);
                unseen.removeAll(pattern.names());
                requireSound(pattern, reason);
            });
        }
        if (problems.isEmpty() && !unseen.isEmpty()) {
            problems.add("No " + locale + " text of the reason " + reason + " shows " + unseen);
        }
        return problems;
    }

    private static void requireSound(MessagePattern pattern, ReasonCode reason) {
        if (pattern.isBroken() || !reason.facts().containsAll(pattern.names())) {
            throw new IllegalStateException("The " + pattern.locale() + " text \"" + pattern.text()
                    + "\" of the reason " + reason + " may show only " + reason.facts());
        }
    }

    private static void attempt(List<String> problems, Runnable check) {
        try {
            check.run();
        } catch (MissingResourceException | IllegalStateException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    private static MessagePattern pattern(ReasonCode reason, Verdict.Kind kind, Locale locale) {
        return new MessagePattern(find(reason.owner(), reason.key(kind), locale), locale);
    }

    private static String find(Class<?> owner, String key, Locale locale) {
        ResourceBundle bundle = bundle(owner, locale);
        if (!bundle.getLocale().equals(language(locale)) || !bundle.containsKey(key)) {
            String name = bundle.getBaseBundleName();
            throw new MissingResourceException("No text " + key + " in " + name + "_" + language(locale), name, key);
        }
        return bundle.getString(key);
    }

    private static ResourceBundle bundle(Class<?> owner, Locale locale) {
        return ResourceBundle.getBundle(owner.getPackageName() + ".messages", language(locale), owner.getModule());
    }

    private static Locale language(Locale locale) {
        return isVietnamese(locale) ? VIETNAMESE : ENGLISH;
    }
}
