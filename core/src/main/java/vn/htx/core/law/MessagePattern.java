package vn.htx.core.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with named places for facts: {@code {name}}, {@code {name:date}}, {@code {name:number}},
 * {@code {name:citation}}.
 */
record MessagePattern(String text, Locale locale) {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)(?::(date|number|citation))?}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    String filled(Map<String, String> facts) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(shown(place, facts)));
    }

    private String shown(MatchResult place, Map<String, String> facts) {
        String fact = facts.get(place.group(1));
        if (fact == null) {
            throw new IllegalStateException(
                    "The text \"" + text + "\" names a fact that is not there: " + place.group());
        }
        if ("date".equals(place.group(2))) {
            return LocalDate.parse(fact).format(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT));
        }
        if ("citation".equals(place.group(2))) {
            return Citation.parse(fact).format(locale);
        }
        return "number".equals(place.group(2)) ? String.format(locale, "%,d", Long.parseLong(fact)) : fact;
    }

    /** Returns the names of the facts the text shows. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        PLACE.matcher(text).results().forEach(place -> names.add(place.group(1)));
        return names;
    }

    /** Says whether a brace is left that opens or closes no place. */
    boolean isBroken() {
        return BRACE.matcher(PLACE.matcher(text).replaceAll("")).find();
    }
}
