package vn.htx.storage.json.internal;

import java.util.function.Consumer;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.VaultChange;

/** How far a reading came. */
final class Reached implements Consumer<Append> {

    private Chain chain = Chain.EMPTY;
    private long peopleRecords;

    @Override
    public void accept(Append append) {
        chain = Chain.to(append.entry());
        peopleRecords += append.vault().stream()
                .filter(VaultChange.Put.class::isInstance)
                .count();
    }

    Chain chain() {
        return chain;
    }

    long peopleRecords() {
        return peopleRecords;
    }
}
