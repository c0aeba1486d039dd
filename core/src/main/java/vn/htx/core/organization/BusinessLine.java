package vn.htx.core.organization;

import java.util.regex.Pattern;

/**
 * Ngành, nghề kinh doanh: a code and the edition of the classification it belongs to, since the same code means another
 * activity in another edition. Written {@code VSIC-2018:0119}.
 */
public record BusinessLine(String edition, String code) {

    private static final Pattern EDITION = Pattern.compile("[A-Z]+-[0-9]{4}");
    private static final Pattern CODE = Pattern.compile("[0-9]{4,5}");

    public BusinessLine {
        if (!EDITION.matcher(edition).matches() || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "'" + edition + ":" + code
                            + "' is not a business line: write the edition and a code of 4 or 5 digits, such as VSIC-2018:0119");
        }
    }

    /** The line written as {@code edition:code}. */
    public static BusinessLine parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new BusinessLine("", text)
                : new BusinessLine(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return edition + ":" + code;
    }
}
