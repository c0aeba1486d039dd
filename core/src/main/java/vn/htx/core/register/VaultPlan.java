package vn.htx.core.register;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.filing.Digests;
import vn.htx.core.filing.Filing;
import vn.htx.core.people.ErasePerson;
import vn.htx.core.people.Person;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.VaultChange;
import vn.htx.core.storage.VaultRecord;

/** What a filing does to the vault: people written, a person erased; an identity number belongs to one member. */
record VaultPlan(List<VaultChange> changes, List<Obstacle> obstacles) {

    private static final String ALGORITHM = "HmacSHA256";

    static VaultPlan of(Filing filing, Reading reading) {
        List<VaultChange> changes = new ArrayList<>();
        List<Obstacle> obstacles = new ArrayList<>();
        Map<String, String> claimed = new HashMap<>();
        byte[] key = filing.people().isEmpty() ? new byte[0] : reading.vaultKey();
        for (Person person : filing.people()) {
            VaultRecord record = record(person, key);
            changes.add(new VaultChange.Put(record));
            record.keyHash().ifPresent(hash -> {
                Optional<String> holder = Optional.ofNullable(claimed.put(hash, record.member()))
                        .or(() -> reading.findMemberByKeyHash(hash));
                holder.filter(other -> !other.equals(record.member()))
                        .ifPresent(other -> obstacles.add(taken(record.member(), other)));
            });
        }
        if (filing.act() instanceof ErasePerson erasure) {
            changes.add(new VaultChange.Erase(erasure.member().value()));
        }
        return new VaultPlan(changes, obstacles);
    }

    private static Obstacle taken(String member, String other) {
        return new Obstacle(Obstacle.Code.IDENTITY_TAKEN, "member:" + member, "member:" + other, List.of());
    }

    static VaultRecord record(Person person, byte[] key) {
        return new VaultRecord(
                person.member().value(),
                RecordMapper.write(person),
                person.identityNumber().map(number -> keyedHash(number, key)));
    }

    private static String keyedHash(String number, byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Digests.hex(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
