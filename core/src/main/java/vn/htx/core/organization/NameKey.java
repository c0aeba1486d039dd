package vn.htx.core.organization;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a name when all that Decree 92/2024/NĐ-CP, Article 17.2 says does not tell names apart is taken out:
 * letter case, spaces, {@code & và . , + - _}, "tân" before, "mới" before or after, "miền Bắc/Nam/Trung/Tây/Đông", and a
 * number or single letter after the name. Names with equal keys are the same or confusing (gây nhầm lẫn).
 */
public final class NameKey {

    private static final Pattern SIGNS = Pattern.compile("[&.,+\\-_]|(?<!\\p{L})và(?!\\p{L})");
    private static final Pattern REGION = Pattern.compile(" miền (bắc|nam|trung|tây|đông)$");
    private static final Pattern BEFORE = Pattern.compile("^(tân|mới) ");
    private static final Pattern AFTER = Pattern.compile(" (mới|[0-9]+|[ivx]+|\\p{L})$");
    private static final Pattern KIND = Pattern.compile("^(liên hiệp hợp tác xã|hợp tác xã|tổ hợp tác) ");

    private NameKey() {}

    /** The key of a name: what must be unique among the organizations it is compared with. */
    public static String of(OrganizationName name) {
        String plain = SIGNS.matcher(name.value().toLowerCase(Locale.ROOT)).replaceAll(" ");
        String spaced = plain.replaceAll("\\s+", " ").strip();
        String own = KIND.matcher(spaced).replaceFirst("");
        String core = strip(own);
        return core.isEmpty() ? own : core;
    }

    private static String strip(String own) {
        String before = own;
        String after = once(own);
        while (!after.equals(before) && !after.isEmpty()) {
            before = after;
            after = once(before);
        }
        return after.isEmpty() ? before : after;
    }

    private static String once(String own) {
        String shorter = REGION.matcher(own).replaceFirst("");
        shorter = BEFORE.matcher(shorter).replaceFirst("");
        return AFTER.matcher(shorter).replaceFirst("");
    }
}
