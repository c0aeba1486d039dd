package vn.htx.storage.sqlite.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and lists of SQL that is written without a library: what every unit of work needs must not wait for one to load. */
final class Names {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Names() {}

    /** The column of a descriptor's column: {@code nameKey} is {@code name_key}. */
    static String snake(String camel) {
        return WORD_START.matcher(camel).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** A name that may be a word of SQL, such as {@code "use"}. */
    static String quoted(String name) {
        return '"' + name + '"';
    }

    /** A descriptor's column. */
    static String column(String camel) {
        return quoted(snake(camel));
    }

    /** Descriptors' columns, one after another. */
    static String columns(Collection<String> camels) {
        return camels.stream().map(Names::column).collect(Collectors.joining(", "));
    }

    /** Every one of these columns is a value to be bound. */
    static String equal(Collection<String> camels) {
        return camels.stream().map(camel -> column(camel) + " = ?").collect(Collectors.joining(" AND "));
    }

    /** Places for so many values to be bound. */
    static String places(int many) {
        return String.join(", ", Collections.nCopies(many, "?"));
    }
}
