package vn.htx.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.htx.core.register.Register;
import vn.htx.reporting.release.Release;
import vn.htx.reporting.render.Renderers;

@Command(
        name = "show",
        description = "Prints a report as it was published: as JSON and CSV, the same bytes.",
        mixinStandardHelpOptions = true)
final class ShowReleaseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The release, such as overview-2025-05.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, html, csv or json.")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of to the terminal.")
    private @Nullable Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Renderers.formats().contains(format)) {
            throw new UserMistake("--format " + format + ": choose one of " + String.join(", ", Renderers.formats()));
        }
        try (Register opened = Registers.openToRead(register.folder)) {
            Release release = Shelves.release(opened, id);
            byte[] bytes;
            try {
                bytes = release.print(format, language.language());
            } catch (IllegalStateException e) {
                spec.commandLine().getErr().println(e.getMessage());
                return ExitCode.UNSOUND;
            }
            write(bytes);
            return ExitCode.DONE;
        }
    }

    private void write(byte[] bytes) {
        if (file == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(new String(bytes, StandardCharsets.UTF_8));
            out.flush();
            return;
        }
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UserMistake("cannot write " + file + ": " + Reason.of(e));
        }
    }
}
