package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.htx.core.register.Register;
import vn.htx.core.storage.Storage;

/**
 * The order in which filings come does not matter: whatever a random history of filings, late filings, corrections and
 * withdrawals, the facts known are those of the accepted entries in the order they take effect. Law stays out of it. Many
 * shorter histories are tried in memory alone, where they are fast.
 */
interface HistoryContract extends StorageTopic {

    /** Steps of the long history. */
    int LONG = 720;

    @Test
    default void aLongHistoryIsTheSameOnThisBackend() {
        assertThat(Histories.fault(13, LONG, this::another)).isEmpty();
    }

    @Test
    default void theDigestsOfAHistoryAreThoseOfMemory() {
        List<HistoryStep> history = HistoryStep.history(14, LONG / 6);
        try (Storage storage = another();
                Storage memory = Histories.memory()) {
            Register here = Histories.filed(history, storage);
            Register there = Histories.filed(history, memory);
            assertThat(here.digests()).isEqualTo(there.digests());
        }
    }
}
