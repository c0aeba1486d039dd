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
        return new CommandLine(new HtxCommand())
                .registerConverter(LocalDate.class, new Days())
                .setExecutionExceptionHandler(new Failures())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }
}
