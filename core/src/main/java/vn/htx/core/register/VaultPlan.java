package vn.htx.core.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.filing.Filing;
import vn.htx.core.people.ErasePerson;
import vn.htx.core.people.Person;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.VaultChange;
import vn.htx.core.storage.VaultRecord;

/** What a filing does to the vault: people written, a person erased; an identity number belongs to one member. */
record VaultPlan(List<VaultChange> changes, List<Obstacle> obstacles) {

    static VaultPlan of(Filing filing, Reading reading) {
        List<VaultChange> changes = new ArrayList<>();
        List<Obstacle> obstacles = new ArrayList<>();
        List<VaultRecord> records = records(filing, reading);
        Map<String, String> holders = reading.findMembersByKeyHash(
                records.stream().flatMap(record -> record.keyHash().stream()).toList());
        Map<String, String> claimed = new HashMap<>();
        for (VaultRecord record : records) {
            changes.add(new VaultChange.Put(record));
            record.keyHash().ifPresent(hash -> {
                Optional<String> holder = Optional.ofNullable(claimed.put(hash, record.member()))
                        .or(() -> Optional.ofNullable(holders.get(hash)));
                holder.filter(other -> !other.equals(record.member()))
                        .ifPresent(other -> obstacles.add(taken(record.member(), other)));
            });
        }
        if (filing.act() instanceof ErasePerson erasure) {
            changes.add(new VaultChange.Erase(erasure.member().value()));
        }
        return new VaultPlan(changes, obstacles);
    }

    private static List<VaultRecord> records(Filing filing, Reading reading) {
        if (filing.people().isEmpty()) {
            return List.of();
        }
        KeyedHash hash = new KeyedHash(reading.vaultKey());
        return filing.people().stream().map(person -> record(person, hash)).toList();
    }

    private static Obstacle taken(String member, String other) {
        return new Obstacle(Obstacle.Code.IDENTITY_TAKEN, "member:" + member, "member:" + other, List.of());
    }

    static VaultRecord record(Person person, KeyedHash hash) {
        return new VaultRecord(
                person.member().value(),
                RecordMapper.write(person),
                person.identityNumber().map(hash::of));
    }
}
