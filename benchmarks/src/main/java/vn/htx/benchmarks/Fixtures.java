package vn.htx.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import vn.htx.benchmarks.peer.HibernatePeer;
import vn.htx.core.register.Register;
import vn.htx.samples.Nation;

/** Makes the files a row needs, where they are missing, and checks that they hold what they should. */
final class Fixtures {

    private static final Set<Row> WITH_HIBERNATE =
            EnumSet.of(Row.FILING_SQLITE, Row.ORGANIZATION, Row.MEMBER, Row.STATISTICS, Row.COLD_START);
    private static final int HEAP_MEBIBYTES = 3072;

    private final WorkFolder work;
    private final TaskProcess processes;

    Fixtures(WorkFolder work) {
        this.work = work;
        this.processes = new TaskProcess(work, HEAP_MEBIBYTES);
    }

    void prepare(Row row, Size size) {
        if (row == Row.BULK) {
            return;
        }
        sqlite(size);
        if (row.inJson()) {
            json(size);
        }
        if (WITH_HIBERNATE.contains(row)) {
            hibernate(size);
        }
        if (row == Row.STATISTICS && !Files.exists(work.duckdb(size))) {
            Path made = work.scratch("duckdb").resolve("rows.duckdb");
            DuckRows.copy(work.sqlite(size), made);
            work.keep(made, size, work.duckdb(size));
        }
    }

    private void sqlite(Size size) {
        if (!Files.exists(work.sqlite(size))) {
            load(Task.LOAD_HTX, size);
            keep(Task.LOAD_HTX, size);
        }
    }

    private void hibernate(Size size) {
        if (!Files.exists(work.hibernate(size))) {
            load(Task.LOAD_HIBERNATE, size);
            keep(Task.LOAD_HIBERNATE, size);
        }
    }

    private void load(Task task, Size size) {
        WorkFolder.delete(task.folder(work));
        processes.run(task, size);
    }

    /**
     * Keeps what a loading task made, unless it is there.
     *
     * @throws IllegalStateException if it is not whole; then it is not kept
     */
    void keep(Task task, Size size) {
        Path place = task == Task.LOAD_HTX ? work.sqlite(size) : work.hibernate(size);
        if (!Files.exists(place)) {
            Path made = task.file(work, size);
            requireWhole(made, task == Task.LOAD_HTX ? inRegister(made) : inHibernate(made), size);
            work.keep(made, size, place);
        }
    }

    private static void requireWhole(Path file, String memberships, Size size) {
        if (!memberships.equals(Long.toString(size.memberships()))) {
            throw new IllegalStateException(file + " has " + memberships + " memberships, not " + size.memberships());
        }
    }

    private static String inRegister(Path file) {
        try (Register register = Registers.sqliteToRead(file)) {
            return WholeRegister.memberships(register);
        }
    }

    private static String inHibernate(Path file) {
        try (HibernatePeer peer = HibernatePeer.open(file)) {
            return Long.toString(peer.count(Nation.DAY.toString()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum());
        }
    }

    private void json(Size size) {
        if (Files.exists(work.json(size))) {
            return;
        }
        Path made = work.scratch("json-copy").resolve("register");
        try (Register source = Registers.sqliteToRead(work.sqlite(size));
                Register target = Registers.json(made)) {
            target.importVerbatim(source, entries -> {});
        }
        work.keep(made, size, work.json(size));
    }
}
