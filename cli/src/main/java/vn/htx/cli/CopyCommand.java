package vn.htx.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterDigests;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;

@Command(
        name = "copy",
        description = "Copies a register into a new folder on any storage, and compares the three digests.",
        mixinStandardHelpOptions = true)
final class CopyCommand implements Callable<Integer> {

    @Option(names = "--from", required = true, paramLabel = "DIR", description = "The register to copy.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path from;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "A new folder.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path to;

    @Option(names = "--storage", required = true, paramLabel = "ID", description = "How the copy is stored.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String storage;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Register source = Registers.open(from)) {
            Registers.requireEmptyOrAbsent(to);
            Settings settings = Registers.begin(to, storage, Registers.isSample(from));
            try (Register target = Register.open(settings, RegisterParts.standard())) {
                try (Progress progress = new Progress("copy", source.lastEntry())) {
                    target.importVerbatim(source, progress);
                }
                return tell(source.digests(), target.digests());
            }
        }
    }

    private int tell(RegisterDigests source, RegisterDigests target) {
        PrintWriter out = spec.commandLine().getOut();
        tell(out, "chain", source.chain(), target.chain());
        tell(out, "facts", source.facts(), target.facts());
        tell(out, "vault", source.vault(), target.vault());
        boolean equal = source.equals(target);
        if (equal) {
            Registers.finish(to);
        }
        out.println(equal ? "the copy is the same" : "THE COPY DIFFERS");
        return equal ? ExitCode.DONE : ExitCode.UNSOUND;
    }

    private static void tell(PrintWriter out, String what, String source, String target) {
        out.println(what + "  " + source + (source.equals(target) ? "  equal" : "  differs from " + target));
    }
}
