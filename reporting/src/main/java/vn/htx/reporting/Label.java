package vn.htx.reporting;

import java.time.LocalDate;
import java.util.List;

/**
 * Words of a report before a language is chosen: a key into the message bundles, or a name, number or day that speaks
 * for itself.
 */
public sealed interface Label {
    /** Looks a text up in the bundle of the chosen language and fills {@code {0}}, {@code {1}} … with the arguments. */
    record Key(String key, List<Label> arguments) implements Label {
        public Key {
            Ids.requireText(key, "key of a label");
            arguments = List.copyOf(arguments);
        }
    }

    /** Proper names and titles of documents: the same in every language. */
    record Verbatim(String text) implements Label {
        public Verbatim {
            Ids.requireText(text, "text of a label");
        }
    }

    /** A whole number, grouped as the language does. */
    record Count(long number) implements Label {}

    /** A day, written as the language does. */
    record Day(LocalDate date) implements Label {}

    /** A value in a unit, written as a figure of it is. */
    record Measured(Value value, String unit) implements Label {}

    /** Words that stand elsewhere, such as the text of a rule: given in each language. */
    record Spoken(String vietnamese, String english) implements Label {
        public Spoken {
            Ids.requireText(vietnamese, "Vietnamese text of a label");
            Ids.requireText(english, "English text of a label");
        }
    }

    static Label spoken(String vietnamese, String english) {
        return new Spoken(vietnamese, english);
    }

    static Label measured(Value value, String unit) {
        return new Measured(value, unit);
    }

    static Label key(String key, Label... arguments) {
        return new Key(key, List.of(arguments));
    }

    static Label verbatim(String text) {
        return new Verbatim(text);
    }

    static Label count(long number) {
        return new Count(number);
    }

    static Label day(LocalDate date) {
        return new Day(date);
    }
}
