package vn.htx.reporting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How to see what a figure counts: the arguments of the {@code htx} command that lists it,
 * such as {@code list organizations --kind cooperative --as-of 2025-05-31}.
 */
public record Listing(List<String> arguments) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");

    /** @throws IllegalArgumentException if there are no arguments */
    public Listing {
        arguments = List.copyOf(arguments);
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException("A listing needs the arguments of a command");
        }
    }

    /** The whole command, quoted so that a shell reads back the same arguments. */
    public String commandLine() {
        return arguments.stream().map(Listing::quoted).collect(Collectors.joining(" ", "htx ", ""));
    }

    private static String quoted(String argument) {
        return PLAIN.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
