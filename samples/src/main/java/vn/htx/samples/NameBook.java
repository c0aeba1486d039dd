package vn.htx.samples;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.organization.NameKey;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationName;

/**
 * Names that belong to nobody: the word "mẫu" (sample), what is made, and a place that is on no map. No two organizations
 * of the province ever bear names that could be confused.
 */
final class NameBook {

    private static final List<String> LANDSCAPES = List.of(
            "Suối", "Đồi", "Khe", "Thung", "Nương", "Vườn", "Rừng", "Đèo", "Bến", "Đỉnh", "Triền", "Ghềnh", "Dốc",
            "Gò");

    private static final List<String> SIGHTS = List.of(
            "Mây", "Sương", "Nắng", "Gió", "Trăng", "Thông", "Trúc", "Lau", "Sim", "Cỏ", "Đá", "Sao", "Biếc", "Thẳm",
            "Vắng", "Trong", "Thoải", "Lượn");

    private final Set<String> taken = new HashSet<>();
    private final Dice dice;

    NameBook(Dice dice) {
        this.dice = dice;
    }

    /** A name of its own, without the word for the kind, that nobody has borne. */
    String next(Trade trade) {
        String own = combine(trade);
        while (!taken.add(NameKey.of(new OrganizationName(own)))) {
            own = combine(trade);
        }
        return own;
    }

    private String combine(Trade trade) {
        return "mẫu " + trade.word() + " " + dice.pick(LANDSCAPES) + " " + dice.pick(SIGHTS);
    }

    /** A name of its own for the organization of a number: names of different numbers cannot be confused. */
    static String numbered(String word, int number) {
        StringBuilder own = new StringBuilder("mẫu ").append(word);
        List<String> words = LANDSCAPES;
        int left = number;
        do {
            own.append(' ').append(words.get(left % words.size()));
            left /= words.size();
            words = words == LANDSCAPES ? SIGHTS : LANDSCAPES;
        } while (left > 0);
        return own.toString();
    }

    /** The whole name of an organization of a kind. */
    static OrganizationName of(OrganizationKind kind, String own) {
        String word = switch (kind) {
            case GROUP -> "Tổ hợp tác";
            case COOPERATIVE -> "Hợp tác xã";
            case UNION -> "Liên hiệp hợp tác xã";
        };
        return new OrganizationName(word + " " + own);
    }
}
