package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.storage.VaultRecord;

/** The vault: personal data, rewritable and erasable. */
interface VaultContract extends StorageTopic {

    private static VaultRecord person(String member, String name, String keyHash) {
        return new VaultRecord(member, Fields.empty().with("name", name), Optional.of(keyHash));
    }

    @Test
    default void aRecordIsPutReplacedAndErased() {
        append(work -> Appends.after(work).putting(person("m-1", "Thành viên Một", "aa")));
        assertThat(stored().findPerson("m-1")).contains(person("m-1", "Thành viên Một", "aa"));
        append(work -> Appends.after(work).putting(person("m-1", "Thành viên Hai", "bb")));
        assertThat(stored().findMemberByKeyHash("aa")).isEmpty();
        assertThat(stored().findMemberByKeyHash("bb")).contains("m-1");
        append(work -> Appends.after(work).erasing("m-1"));
        assertThat(stored().findPerson("m-1")).isEmpty();
        assertThat(stored().findMemberByKeyHash("bb")).isEmpty();
    }

    @Test
    default void theVaultKeyIsThirtyTwoBytesAndStaysTheSame() {
        byte[] key = stored().vaultKey();
        assertThat(key).hasSize(32);
        assertThat(stored().vaultKey()).isEqualTo(key);
        assertThat(reopened().vaultKey()).isEqualTo(key);
    }
}
