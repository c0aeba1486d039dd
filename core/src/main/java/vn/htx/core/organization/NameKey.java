package vn.htx.core.organization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tên để so sánh: what is left of a name when all that Decree 92/2024/NĐ-CP, Article 17.2 says does not tell names apart
 * is taken out. Names with equal keys are the same or confusing (gây nhầm lẫn):
 *
 * <ul>
 *   <li>they read the same: letter case, spaces, the place of a tone mark ("hòa", "hoà") and y for i ("Mỹ", "Mĩ") do not
 *       count;
 *   <li>they differ only by {@code & và . , + - _};
 *   <li>they differ only by a number after the name, by one letter of the alphabet standing after it, by "tân" before it,
 *       "mới" before or after it, or "miền Bắc/Nam/Trung/Tây/Đông" after it.
 * </ul>
 *
 * <p>"số 1" after a name is a number, and so is a Roman one, unless it is a Vietnamese syllable as well (vi, xi). Something
 * is always kept: "Hợp tác xã A" keeps its A and "Hợp tác xã Số 1" its number.
 */
public final class NameKey {

    private static final Pattern SIGNS = Pattern.compile("[&.,+\\-_]|(?<!\\p{L})và(?!\\p{L})");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern KIND = Pattern.compile("^(liên hiệp hợp tác xã|hợp tác xã|tổ hợp tác) ");
    private static final Pattern BEFORE = Pattern.compile("^(tân|mới) ");
    private static final Pattern AFTER = Pattern.compile(" (mới|miền (bắc|nam|trung|tây|đông)|[a-zăâđêôơư])$");
    private static final Pattern NUMBER = Pattern.compile("(?<!^số)( (số )?[0-9]+|(?<=[^0-9 ])[0-9]+)$");
    private static final Pattern ROMAN = Pattern.compile(" (?!(vi|xi)$)[ivx]{2,5}$");

    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern NO_TONE = Pattern.compile("[^\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern VOWELS =
            Pattern.compile("(?:[aeiouy][\\u0302\\u0306\\u031B\\u0300\\u0301\\u0303\\u0309\\u0323]*)+");
    private static final Pattern Y_FOR_I =
            Pattern.compile("^([bcdđghklmnprstvx]+|qu)y([\\u0300\\u0301\\u0303\\u0309\\u0323]?)$");

    private NameKey() {}

    /** The key of a name: what must be unique among the organizations it is compared with. */
    public static String of(OrganizationName name) {
        String lower = name.value().toLowerCase(Locale.ROOT);
        String words = SPACES.matcher(SIGNS.matcher(lower).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return asRead(words.isEmpty() ? lower : core(KIND.matcher(words).replaceFirst("")));
    }

    /** An addition to an addition is left out too, since each of the three names is confusing with the next. */
    private static String core(String own) {
        String shorter = own;
        for (Pattern addition : new Pattern[] {BEFORE, AFTER, NUMBER, ROMAN}) {
            shorter = addition.matcher(shorter).replaceFirst("");
        }
        return shorter.equals(own) ? own : core(shorter);
    }

    private static String asRead(String words) {
        StringBuilder read = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            String letters = Normalizer.normalize(word, Normalizer.Form.NFD);
            String moved = VOWELS.matcher(letters).replaceAll(vowels -> toneLast(vowels.group()));
            read.append(Y_FOR_I.matcher(moved).replaceFirst("$1i$2"));
        }
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }

    /** Vowels that stand together, with their tone mark after the last. */
    private static String toneLast(String vowels) {
        return TONE.matcher(vowels).replaceAll("") + NO_TONE.matcher(vowels).replaceAll("");
    }
}
