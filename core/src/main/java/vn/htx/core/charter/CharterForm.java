package vn.htx.core.charter;

import java.time.DateTimeException;
import java.time.MonthDay;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;

/** Kiểu giá trị: how the value of a charter parameter is written. There is one way to write each value. */
public enum CharterForm {
    /** Số tiền: whole đồng, not negative, as plain digits. */
    MONEY,
    /** Tỷ lệ: from nothing to all of the whole, such as {@code 5%} or {@code 1/3}. */
    RATIO,
    /** Số nguyên: a whole number from 0, of what the parameter counts. */
    NUMBER,
    /** Có hay không: {@code true} or {@code false}. */
    FLAG,
    /** Ngày và tháng, in any year: {@code 12-31}. */
    DAY_OF_YEAR,
    /** Cách tính phiếu: {@code equal} or {@code by-members}. */
    VOTES;

    /**
     * Refuses text that is no value of this form, or not as this form writes it.
     *
     * @throws IllegalArgumentException naming the text and the way to write it
     */
    void require(String text) {
        String written = switch (this) {
            case MONEY -> money(text).toString();
            case RATIO -> ratio(text).toString();
            case NUMBER -> String.valueOf(number(text));
            case FLAG -> String.valueOf(Boolean.parseBoolean(text));
            case DAY_OF_YEAR -> monthDay(text).toString().substring(2);
            case VOTES -> RecordMapper.nameOf(votes(text));
        };
        if (!written.equals(text)) {
            throw new IllegalArgumentException("'" + text + "' is written '" + written + "'");
        }
    }

    static Dong money(String text) {
        Dong amount = Dong.parse(text);
        if (amount.isNegative()) {
            throw new IllegalArgumentException("an amount a charter sets cannot be negative: " + text);
        }
        return amount;
    }

    static Ratio ratio(String text) {
        Ratio ratio = Ratio.parse(text);
        if (ratio.isBelow(Ratio.ZERO) || ratio.isAbove(Ratio.ONE)) {
            throw new IllegalArgumentException("a part of a whole lies between 0% and 100%, not at " + text);
        }
        return ratio;
    }

    static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("'" + text + "' is not a whole number; write plain digits such as 5");
        }
        return Integer.parseInt(text);
    }

    static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no month and day; write 12-31", e);
        }
    }

    static UnionVotes votes(String text) {
        return RecordMapper.findConstant(UnionVotes.class, text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is no way to count votes; write equal or by-members"));
    }
}
