package vn.htx.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.htx.core.register.Register;
import vn.htx.core.register.Verification;
import vn.htx.core.storage.StorageException;

@Command(
        name = "verify",
        description = "Checks the chain of entries, and rebuilds all facts from them and compares.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Option(
            names = "--head",
            paramLabel = "DIGEST",
            defaultValue = "",
            description = "The head lodged elsewhere: an entry must have this digest, or the end was cut off.")
    private String head = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Register opened = Registers.openToRead(register.folder)) {
            boolean headFound = Heads.isReached(opened, head);
            return tell(verify(opened), headFound);
        } catch (StorageException e) {
            if (!e.code().equals(StorageException.CORRUPT)) {
                throw e;
            }
            spec.commandLine().getOut().println("NOT SOUND: " + e.getMessage());
            return ExitCode.UNSOUND;
        }
    }

    private static Verification verify(Register opened) {
        try (Progress progress = new Progress("verify", -1)) {
            return opened.verify(progress);
        }
    }

    private int tell(Verification verification, boolean headFound) {
        PrintWriter out = spec.commandLine().getOut();
        verification.faults().forEach(fault -> out.println(fault.where() + " " + fault.reason()));
        if (!headFound) {
            out.println(Heads.missing(head));
        }
        boolean sound = verification.isSound() && headFound;
        out.println((sound ? "sound: " : "NOT SOUND: ") + verification.entries() + " entries, "
                + verification.subjects() + " subjects rebuilt, head " + verification.head());
        return sound ? ExitCode.DONE : ExitCode.UNSOUND;
    }
}
