package vn.htx.benchmarks;

import java.nio.file.Path;
import vn.htx.core.register.Register;
import vn.htx.core.register.Verification;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.time.AsOf;
import vn.htx.samples.Nation;

/** What is done with a register as a whole. */
final class WholeRegister {

    private WholeRegister() {}

    /** Opens a JSON register and answers how many memberships it has; the opening is timed. */
    static String open(Path folder, Stopwatch watch) {
        Register[] opened = new Register[1];
        watch.time(() -> opened[0] = Registers.json(folder));
        try (Register register = opened[0]) {
            return memberships(register);
        }
    }

    /** How many memberships there are on the day of the totals. */
    static String memberships(Register register) {
        return Long.toString(register.view(AsOf.on(Nation.DAY))
                .count(StatisticsQuery.stock(Measure.MEMBERSHIPS, Nation.DAY))
                .total());
    }

    /** Looks for every breach on the day of the totals, and answers how many there are. */
    static String sweep(Path file, Stopwatch watch) {
        long[] breaches = new long[1];
        try (Register register = Registers.sqliteToRead(file)) {
            watch.time(() ->
                    breaches[0] = register.view(AsOf.on(Nation.DAY)).findings().count());
        }
        return Long.toString(breaches[0]);
    }

    /** Copies a register into an empty one, and answers the head of the chain; all is timed but the opening. */
    static String export(Path file, Path copy, Stopwatch watch) {
        try (Register source = Registers.sqliteToRead(file)) {
            Register target = Registers.sqlite(copy);
            watch.time(() -> target.importVerbatim(source, entries -> {}));
            String head = target.head();
            watch.time(target::close);
            return head;
        }
    }

    /**
     * Verifies a register, and answers the head of the chain.
     *
     * @throws IllegalStateException if it is not sound
     */
    static String verify(Path file, Stopwatch watch) {
        Verification[] verified = new Verification[1];
        try (Register register = Registers.sqliteToRead(file)) {
            watch.time(() -> verified[0] = register.verify(checked -> {}));
            if (!verified[0].isSound()) {
                throw new IllegalStateException("the register is not sound: " + verified[0]);
            }
            return register.head();
        }
    }
}
