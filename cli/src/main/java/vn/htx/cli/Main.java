package vn.htx.cli;

import java.time.LocalDate;
import picocli.CommandLine;

/** Runs the {@code htx} command. */
public final class Main {

    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        quieten();
        System.exit(commandLine().execute(arguments));
    }

    /** Warnings are told in a line; the greeting of the SQL library is not told at all. */
    private static void quieten() {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%4$s: %5$s%n");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    /** The command line, ready to be run. */
    static CommandLine commandLine() {
        return reading(new HtxCommand())
                .setExecutionExceptionHandler(new Failures())
                .setUsageHelpAutoWidth(true);
    }

    /** A command line that reads words as all commands here do. */
    static CommandLine reading(Object command) {
        return new CommandLine(command)
                .registerConverter(LocalDate.class, new Days())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
