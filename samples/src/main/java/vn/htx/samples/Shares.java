package vn.htx.samples;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;

/**
 * What each member of a cooperative or union puts in: founders and later members the same, members with capital only a
 * tenth of it, who comes back nothing anew.
 */
final class Shares {

    private static final long MILLION = 1_000_000;
    private static final int PART_OF_LINKED = 10;

    private final Map<MemberId, Dong> amounts = new HashMap<>();
    private final Map<MemberId, Stay> first = new HashMap<>();

    Shares(Biography life) {
        if (life.isGroup()) {
            return;
        }
        long founders = life.stays().stream()
                .filter(stay -> stay.from().equals(life.foundedOn()) && stay.hasCapital())
                .count();
        Dong share = Dong.of(life.capital().amount() / founders / MILLION * MILLION);
        life.stays().stream().filter(Stay::hasCapital).forEach(stay -> {
            if (first.putIfAbsent(stay.member(), stay) == null) {
                amounts.put(stay.member(), stay.hasCapitalOnly() ? linked(share) : share);
            }
        });
    }

    private static Dong linked(Dong share) {
        return Dong.of(Math.max(1, share.amount() / PART_OF_LINKED / MILLION) * MILLION);
    }

    /** What is committed with a stay; nothing for who came back, or puts in no capital. */
    Optional<Dong> commitment(Stay stay) {
        return Optional.ofNullable(first.get(stay.member()))
                .filter(stay::equals)
                .map(found -> of(stay.member()));
    }

    /** What a member has committed in all. */
    Dong of(MemberId member) {
        Dong amount = amounts.get(member);
        return amount == null ? Dong.ZERO : amount;
    }

    /** Adds to what a member has committed. */
    void raise(MemberId member, Dong more) {
        amounts.put(member, of(member).plus(more));
    }

    /** What the members of a day have committed. */
    Dong total(Biography life, LocalDate day) {
        return life.on(day).map(stay -> of(stay.member())).reduce(Dong.ZERO, Dong::plus);
    }
}
