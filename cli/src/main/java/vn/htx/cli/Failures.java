package vn.htx.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.htx.core.HtxException;
import vn.htx.core.document.DocumentException;
import vn.htx.core.law.LawDataException;
import vn.htx.core.register.FilingConflictException;
import vn.htx.core.register.SettingsException;

/** Says what went wrong: a sentence for people's mistakes and for trouble outside, a trace only for faults of htx. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof DocumentException document) {
            err.println("the document cannot be read:");
            document.problems().forEach(problem -> err.println("  " + problem));
            return ExitCode.USAGE;
        } else if (failure instanceof SettingsException
                || failure instanceof FilingConflictException
                || failure instanceof LawDataException
                || failure instanceof UserMistake) {
            err.println(failure.getMessage());
            return ExitCode.USAGE;
        } else if (failure instanceof HtxException trouble) {
            err.println(sentence(trouble));
            return trouble.kind() == HtxException.Kind.CALLER ? ExitCode.USAGE : ExitCode.UNAVAILABLE;
        }
        err.println("htx has a fault; please report it with what follows");
        failure.printStackTrace(err);
        return ExitCode.FAULT;
    }

    /** What went wrong, where a trace is out of place; of a fault only its kind, as its message may hold anything. */
    static String sentence(RuntimeException failure) {
        if (failure instanceof HtxException trouble) {
            return trouble.getMessage() + " [" + trouble.code() + "]";
        } else if (failure instanceof DocumentException document) {
            return "the document cannot be read: " + document.getMessage();
        }
        return "htx has a fault (" + failure.getClass().getSimpleName() + ")";
    }
}
