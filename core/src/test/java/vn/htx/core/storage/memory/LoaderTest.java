package vn.htx.core.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.htx.core.storage.Append;
import vn.htx.core.tck.Appends;
import vn.htx.core.tck.TestCatalogue;

class LoaderTest {

    private final MemoryStorage.Loader loader = new MemoryStorage.Loader(TestCatalogue.CATALOGUE);
    private final List<Append> written = new ArrayList<>();

    @Test
    void whatIsLoadedIsThereAndOnlyWhatFollowsIsWrittenDown() {
        loader.load(Appends.numbered(1).build());
        try (MemoryStorage storage = loader.open(log(), MemoryStorage.newVaultKey())) {
            storage.inUnitOfWork(work -> {
                work.append(Appends.after(work).build());
                return work;
            });
            assertThat(storage.<Long>read(
                            reading -> reading.findLastEntry().orElseThrow().sequence()))
                    .isEqualTo(2);
        }
        assertThat(written).extracting(append -> append.entry().sequence()).containsExactly(2L);
    }

    @Test
    void nothingIsLoadedOutOfSequenceOrOnceOpen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loader.load(Appends.numbered(2).build()));
        loader.open(log(), MemoryStorage.newVaultKey()).close();
        assertThatIllegalStateException()
                .isThrownBy(() -> loader.load(Appends.numbered(1).build()));
    }

    private CommitLog log() {
        return new CommitLog() {
            @Override
            public void commit(List<Append> appends) {
                written.addAll(appends);
            }

            @Override
            public void close() {}
        };
    }
}
