package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.htx.core.filing.Entry;

/** A durable storage closed and opened again is what it was. */
interface ReopenContract extends StorageTopic {

    @Test
    default void entriesAreThereAfterReopening() {
        append(Appends::after);
        append(Appends::after);
        List<Entry> before = stored().listEntries(0, 10);
        assertThat(reopened().listEntries(0, 10)).isEqualTo(before);
        assertThat(append(Appends::after).entry().sequence()).isEqualTo(3);
    }
}
