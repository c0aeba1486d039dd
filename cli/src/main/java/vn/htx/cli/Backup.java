package vn.htx.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;
import vn.htx.core.register.Verification;

/** The register of one folder written into a new one on the same storage, where it counts once it was found sound. */
record Backup(Path from, Path to) {

    /** Writes it, checks it, and says what it holds: its head must cover the entry of a digest, if one is given. */
    int write(String head, PrintWriter out) {
        Registers.requireEmptyOrAbsent(to);
        Settings source = Registers.settings(from);
        try {
            Settings target = Registers.begin(to, from);
            Register.backUp(source, target, RegisterParts.standard());
            return check(target, head, out);
        } catch (RuntimeException e) {
            Registers.clear(to);
            throw e;
        }
    }

    private int check(Settings target, String head, PrintWriter out) {
        try (Register written = Register.openToRead(target, RegisterParts.standard());
                Progress progress = new Progress("verify", -1)) {
            boolean reached = Heads.isReached(written, head);
            return tell(written.verify(progress), reached, head, out);
        }
    }

    private int tell(Verification verification, boolean reached, String head, PrintWriter out) {
        verification.faults().forEach(fault -> out.println(fault.where() + " " + fault.reason()));
        if (!reached) {
            out.println(Heads.missing(head));
        }
        boolean sound = verification.isSound() && reached;
        out.println((sound ? "sound: " : "NOT SOUND: ") + verification.entries() + " entries in " + to + ", "
                + verification.subjects() + " subjects rebuilt, head " + verification.head());
        if (sound) {
            Registers.finish(to);
        }
        return sound ? ExitCode.DONE : ExitCode.UNSOUND;
    }
}
