package vn.htx.cli;

import java.time.LocalDate;
import picocli.CommandLine;

/** Runs the {@code htx} command. */
public final class Main {

    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
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
