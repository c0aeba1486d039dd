package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Items;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.VaultRecord;

/** The vault: personal data, rewritable and erasable, apart from entries and facts. */
interface VaultContract extends StorageTopic {

    private static VaultRecord person(String member, String name, String keyHash) {
        return new VaultRecord(member, Fields.empty().with("name", name), Optional.of(keyHash));
    }

    private static VaultRecord nobody(String member) {
        return new VaultRecord(member, Fields.empty(), Optional.empty());
    }

    @Test
    default void aNewVaultIsEmpty() {
        assertThat(stored().findPerson("m-1")).isEmpty();
        assertThat(stored().findMemberByKeyHash("aa")).isEmpty();
        assertThat(stored().listPeople("", 10)).isEmpty();
    }

    @Test
    default void aRecordIsPutReplacedAndErased() {
        append(work -> Appends.after(work).putting(person("m-1", "Thành viên Một", "aa")));
        assertThat(stored().findPerson("m-1")).contains(person("m-1", "Thành viên Một", "aa"));
        assertThat(stored().findMemberByKeyHash("aa")).contains("m-1");
        append(work -> Appends.after(work).putting(person("m-1", "Thành viên Hai", "bb")));
        assertThat(stored().findPerson("m-1")).contains(person("m-1", "Thành viên Hai", "bb"));
        assertThat(stored().findMemberByKeyHash("aa")).isEmpty();
        assertThat(stored().findMemberByKeyHash("bb")).contains("m-1");
        append(work -> Appends.after(work).erasing("m-1"));
        assertThat(stored().findPerson("m-1")).isEmpty();
        assertThat(stored().findMemberByKeyHash("bb")).isEmpty();
        assertThat(stored().listPeople("", 10)).isEmpty();
    }

    @Test
    default void erasingWhoIsNotThereIsHarmless() {
        append(work -> Appends.after(work).erasing("m-1").erasing("m-2"));
        assertThat(stored().findLastEntry()).isPresent();
    }

    @Test
    default void oneAppendMayChangeManyRecordsInTurn() {
        append(work -> Appends.after(work)
                .putting(person("m-1", "Một", "aa"))
                .putting(person("m-2", "Hai", "bb"))
                .putting(person("m-1", "Một, viết lại", "cc"))
                .erasing("m-2")
                .putting(person("m-3", "Ba", "bb")));
        assertThat(stored().listPeople("", 10))
                .containsExactly(person("m-1", "Một, viết lại", "cc"), person("m-3", "Ba", "bb"));
        assertThat(stored().findMemberByKeyHash("bb")).contains("m-3");
        assertThat(stored().findMemberByKeyHash("aa")).isEmpty();
    }

    @Test
    default void aKeyHashIsOneMembersOnly() {
        append(work -> Appends.after(work).putting(person("m-1", "Một", "aa")));
        assertThatThrownBy(() -> append(work -> Appends.after(work).putting(person("m-2", "Hai", "aa"))))
                .isInstanceOf(RuntimeException.class);
        assertThat(stored().findPerson("m-2")).isEmpty();
        assertThat(stored().findMemberByKeyHash("aa")).contains("m-1");
        append(work -> Appends.after(work).erasing("m-1"));
        append(work -> Appends.after(work).putting(person("m-2", "Hai", "aa")));
        assertThat(stored().findMemberByKeyHash("aa")).contains("m-2");
    }

    @Test
    default void membersAreFoundByManyKeyHashesAtOnce() {
        append(work -> Appends.after(work)
                .putting(person("m-1", "Một", "aa"))
                .putting(person("m-2", "Hai", "bb"))
                .putting(person("m-3", "Ba", "cc"))
                .erasing("m-3"));
        assertThat(stored().findMembersByKeyHash(List.of("bb", "aa", "cc", "dd")))
                .containsOnly(Map.entry("aa", "m-1"), Map.entry("bb", "m-2"));
        assertThat(stored().findMembersByKeyHash(List.of())).isEmpty();
    }

    @Test
    default void manyMayHaveNoKeyHash() {
        append(work -> Appends.after(work)
                .putting(nobody("m-1"))
                .putting(nobody("m-2"))
                .putting(person("m-3", "x", "")));
        append(work -> Appends.after(work).putting(nobody("m-3")));
        assertThat(stored().listPeople("", 10)).containsExactly(nobody("m-1"), nobody("m-2"), nobody("m-3"));
        assertThat(stored().findMemberByKeyHash("")).isEmpty();
    }

    @Test
    default void peopleAreListedInPagesInTheOrderOfTheirBytes() {
        List<String> ids = List.of("B", "a", "a-1", "a.1", "a1", "m-1", "m-10", "m-2");
        append(work -> {
            Appends next = Appends.after(work);
            ids.stream()
                    .sorted((left, right) -> Integer.compare(left.hashCode(), right.hashCode()))
                    .forEach(id -> next.putting(nobody(id)));
            return next;
        });
        assertThat(stored().listPeople("", Integer.MAX_VALUE))
                .extracting(VaultRecord::member)
                .isEqualTo(ids);
        for (int size = 1; size < 4; size++) {
            assertThat(pages(size)).isEqualTo(ids);
        }
        assertThat(stored().listPeople("a2", 2)).extracting(VaultRecord::member).containsExactly("m-1", "m-10");
    }

    private List<String> pages(int size) {
        List<String> pages = new ArrayList<>();
        List<VaultRecord> page = stored().listPeople("", size);
        while (!page.isEmpty()) {
            page.forEach(record -> pages.add(record.member()));
            page = stored().listPeople(pages.get(pages.size() - 1), size);
        }
        return pages;
    }

    @Test
    default void personalDataAreReadBackAsTheyWereWritten() {
        VaultRecord record = new VaultRecord(
                "m-1",
                Fields.empty()
                        .with("name", Texts.AWKWARD)
                        .with("note", Texts.LONG)
                        .with("age", 97)
                        .with("phones", new Items(List.of(Fields.empty().with("number", "0900000000")))),
                Optional.of("f".repeat(64)));
        append(work -> Appends.after(work).putting(record));
        assertThat(stored().findPerson("m-1")).contains(record);
        assertThat(stored().listPeople("", 1)).containsExactly(record);
    }

    @Test
    default void nothingShowsPersonalData() {
        Append append =
                append(work -> Appends.after(work).putting(person("m-1", "Tên không được lộ", "hash-khong-duoc-lo")));
        assertThat(append.toString()).doesNotContain("Tên không").doesNotContain("hash-khong");
        assertThat(append.vault().toString()).doesNotContain("Tên không").doesNotContain("hash-khong");
        assertThat(stored().findPerson("m-1").toString()).contains("m-1").doesNotContain("Tên không");
        assertThat(stored().findEntry(1).toString()).doesNotContain("Tên không").doesNotContain("hash-khong");
    }

    @Test
    default void theVaultKeyIsThirtyTwoBytesOfThisRegisterOnly() {
        byte[] key = stored().vaultKey();
        assertThat(key).hasSize(32);
        stored().vaultKey()[0]++;
        assertThat(stored().vaultKey()).isEqualTo(key);
        try (Storage other = another()) {
            assertThat(new Glance(other).vaultKey()).isNotEqualTo(key);
        }
    }
}
