package vn.htx.storage.json.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.VaultChange;

/**
 * What a unit of work does to the vault: the records it writes and does not itself destroy, and the members whose earlier
 * records are destroyed, with the entry that says so.
 */
record VaultWork(List<VaultLine> written, Map<String, Long> erased) {

    static VaultWork of(List<Append> appends) {
        VaultWork work = new VaultWork(new ArrayList<>(), new HashMap<>());
        for (Append append : appends) {
            append.vault().forEach(change -> work.take(change, append.entry().sequence()));
        }
        return work;
    }

    private void take(VaultChange change, long entry) {
        if (change instanceof VaultChange.Put put) {
            written.add(new VaultLine(entry, put.record()));
        } else {
            written.removeIf(line -> line.record().member().equals(change.member()));
            erased.put(change.member(), entry);
        }
    }

    byte[] lines() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (VaultLine line : written) {
            line.write(lines);
        }
        return lines.toByteArray();
    }
}
