package vn.htx.core.organization;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a name when all that Decree 92/2024/NĐ-CP, Article 17.2 says does not tell names apart is taken out:
 * letter case, spaces, {@code & và . , + - _}, "tân" before, "mới" before or after, "miền Bắc/Nam/Trung/Tây/Đông", and a
 * number, an ordinal or a single letter after the name. Names with equal keys are the same or confusing (gây nhầm lẫn).
 *
 * <p>What would leave nothing of a name is part of it: "Hợp tác xã Mới", "Hợp tác xã A" and "Hợp tác xã số 1" keep it. A
 * vowel with a tone is a word, not a letter: "Như Ý" stays whole.
 */
public final class NameKey {

    private static final Pattern SIGNS = Pattern.compile("[&.,+\\-_]|(?<!\\p{L})và(?!\\p{L})");
    private static final Pattern KIND = Pattern.compile("^(liên hiệp hợp tác xã|hợp tác xã|tổ hợp tác) ");
    private static final Pattern BEFORE = Pattern.compile("^(tân|mới) ");
    private static final Pattern AFTER = Pattern.compile(
            "(?<!^số) (miền (bắc|nam|trung|tây|đông)|mới|(số )?([0-9]+|x{0,3}(ix|iv|v?i{1,3}|[vx])|[a-zăâđêôơư]))$");

    private NameKey() {}

    /** The key of a name: what must be unique among the organizations it is compared with. */
    public static String of(OrganizationName name) {
        String lower = name.value().toLowerCase(Locale.ROOT);
        String words = SIGNS.matcher(lower).replaceAll(" ").replaceAll("\\s+", " ").strip();
        String own = KIND.matcher(words).replaceFirst("");
        return own.isEmpty() ? lower : core(own).replace(" ", "");
    }

    private static String core(String own) {
        String shorter = AFTER.matcher(BEFORE.matcher(own).replaceFirst("")).replaceFirst("");
        return shorter.equals(own) ? own : core(shorter);
    }
}
