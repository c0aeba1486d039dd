package vn.htx.core.tck;

/** Texts that a careless backend garbles. */
public final class Texts {

    /** Vietnamese, emoji, quotes, signs of SQL and JSON, control characters and line ends. */
    public static final String AWKWARD =
            "Hợp tác xã \"Đức Xuân\" 'thứ' \\ 100% _ ? :1 $1 {} [] -- ; 🌾👩🏽‍🌾 \u0000\u0001\b\f\n\r\t\u001f"
                    + "\u007f\u0085\u2028\u2029\ufeff\uffff ế ﬁ";

    /** A name far longer than any. */
    public static final String LONG = "Tổ hợp tác Nà Cà ".repeat(4000);

    private Texts() {}
}
