package vn.htx.core.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.Storage;
import vn.htx.core.tck.Appends;
import vn.htx.core.tck.StorageContract;
import vn.htx.core.tck.TestCatalogue;

/** A memory storage with a commit log is a whole backend: here one that writes down in lists. */
class CommitLogTest extends StorageContract {

    private final Map<Path, Written> written = new HashMap<>();

    /** A log in a list. */
    private static final class Written implements CommitLog {
        private final byte[] vaultKey = MemoryStorage.newVaultKey();
        private final List<Append> appends = new ArrayList<>();
        private boolean broken;
        private int closed;

        @Override
        public void commit(List<Append> more) {
            if (broken) {
                throw new UnsupportedOperationException("the disk is full");
            }
            appends.addAll(more);
        }

        @Override
        public void close() {
            closed++;
        }
    }

    @Override
    protected Storage open(Path folder, Catalogue catalogue) {
        return open(written.computeIfAbsent(folder, unknown -> new Written()), catalogue);
    }

    private static Storage open(Written log, Catalogue catalogue) {
        MemoryStorage.Loader loader = new MemoryStorage.Loader(catalogue);
        log.appends.forEach(loader::load);
        return loader.open(log, log.vaultKey);
    }

    @Test
    void whatCannotBeWrittenDownIsUndone() {
        Written log = new Written();
        try (Storage storage = open(log, TestCatalogue.CATALOGUE)) {
            log.broken = true;
            assertThatThrownBy(() -> storage.inUnitOfWork(work -> {
                        work.append(Appends.after(work).build());
                        return 1;
                    }))
                    .hasMessage("the disk is full");
            assertThat(storage.<List<?>>read(reading -> reading.listEntries(0, 9)))
                    .isEmpty();
        }
    }

    @Test
    void aUnitOfWorkIsWrittenDownAsOneAndAReadingNotAtAll() {
        List<Integer> commits = new ArrayList<>();
        CommitLog log = new CommitLog() {
            @Override
            public void commit(List<Append> appends) {
                commits.add(appends.size());
            }

            @Override
            public void close() {}
        };
        try (Storage storage = new MemoryStorage(TestCatalogue.CATALOGUE, log, MemoryStorage.newVaultKey())) {
            storage.inUnitOfWork(work -> {
                work.append(Appends.after(work).build());
                work.append(Appends.after(work).build());
                return 2;
            });
            storage.read(reading -> 1);
        }
        assertThat(commits).containsExactly(2);
    }

    @Test
    void theLogIsClosedOnce() {
        Written log = new Written();
        Storage storage = open(log, TestCatalogue.CATALOGUE);
        storage.close();
        storage.close();
        assertThat(log.closed).isEqualTo(1);
    }
}
