package vn.htx.benchmarks;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import vn.htx.benchmarks.peer.HibernatePeer;
import vn.htx.core.filing.Filing;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.samples.Nation;

/**
 * Fills a new register, or what Hibernate keeps, with a nation. Timed is the work on filings that are made beforehand, part
 * by part, and the closing, which works the write-ahead log in.
 */
final class Loading {

    private Loading() {}

    static String htx(Nation nation, Path file, Stopwatch watch) {
        Register register = Registers.sqlite(file);
        for (Iterator<List<Filing>> batches = nation.batches().iterator(); batches.hasNext(); ) {
            List<Filing> batch = batches.next();
            watch.time(() -> register.fileAll(batch).forEach(Decision::orElseThrow));
        }
        watch.time(register::close);
        return "";
    }

    static String hibernate(Nation nation, Path file, Stopwatch watch) {
        HibernatePeer peer = HibernatePeer.create(file);
        for (Iterator<List<Filing>> batches = nation.batches().iterator(); batches.hasNext(); ) {
            List<Filing> batch = batches.next();
            watch.time(() -> peer.insert(batch));
        }
        watch.time(peer::close);
        return "";
    }
}
