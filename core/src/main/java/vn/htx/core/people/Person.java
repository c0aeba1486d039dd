package vn.htx.core.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Thông tin cá nhân: what the vault knows of a member. Kept apart from entries and facts, never hashed into the chain, and
 * erasable; {@link #toString} shows the id only.
 *
 * @param member whose data this is
 * @param name họ và tên
 * @param birthDate ngày sinh
 * @param identityNumber số định danh cá nhân, as text; unique in a register
 * @param address nơi cư trú
 * @param ethnicity dân tộc (sensitive under Decree 356/2025, Article 4)
 * @param note ghi chú
 */
public record Person(
        MemberId member,
        Optional<String> name,
        Optional<LocalDate> birthDate,
        Optional<String> identityNumber,
        Optional<String> address,
        Optional<String> ethnicity,
        Optional<String> note) {

    /** A person of whom only the name and the identity number are known. */
    public static Person named(MemberId member, String name, String identityNumber) {
        return new Person(
                member,
                Optional.of(name),
                Optional.empty(),
                Optional.of(identityNumber),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public String toString() {
        return "Person[" + member + "]";
    }
}
