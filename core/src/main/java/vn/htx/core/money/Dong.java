package vn.htx.core.money;

/**
 * An amount of Vietnamese đồng (đồng Việt Nam, VND), whole: the đồng has no smaller unit in use. Arithmetic is exact,
 * and a result beyond 64 bits throws rather than wraps. The text form is the plain digits, with a minus sign when
 * negative.
 *
 * @param amount the number of đồng, negative for a debt or a decrease
 */
public record Dong(long amount) implements Comparable<Dong> {

    /** No money. */
    public static final Dong ZERO = new Dong(0);

    /** Returns an amount of đồng. */
    public static Dong of(long amount) {
        return new Dong(amount);
    }

    /**
     * Reads plain ASCII digits, with a leading minus when negative: no separators, no currency sign.
     *
     * @throws IllegalArgumentException if {@code text} is anything else or exceeds 64 bits
     */
    public static Dong parse(String text) {
        if (!text.matches("-?[0-9]{1,19}")) {
            throw notAnAmount(text);
        }
        try {
            return new Dong(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw notAnAmount(text);
        }
    }

    private static IllegalArgumentException notAnAmount(String text) {
        return new IllegalArgumentException(
                "Not an amount of đồng: \"" + text + "\"; write plain digits such as 1500000");
    }

    /**
     * Returns the sum.
     *
     * @throws ArithmeticException if it exceeds 64 bits
     */
    public Dong plus(Dong other) {
        return new Dong(Math.addExact(amount, other.amount));
    }

    /**
     * Returns the difference.
     *
     * @throws ArithmeticException if it exceeds 64 bits
     */
    public Dong minus(Dong other) {
        return new Dong(Math.subtractExact(amount, other.amount));
    }

    /**
     * Returns this amount taken {@code factor} times.
     *
     * @throws ArithmeticException if it exceeds 64 bits
     */
    public Dong times(long factor) {
        return new Dong(Math.multiplyExact(amount, factor));
    }

    /**
     * Returns the amount of the other sign.
     *
     * @throws ArithmeticException if it exceeds 64 bits
     */
    public Dong negated() {
        return new Dong(Math.negateExact(amount));
    }

    /**
     * Divides this amount: the whole đồng of {@code ratio} of it, rounded down, and what is left over.
     *
     * @throws ArithmeticException if the part or the rest exceeds 64 bits
     */
    public Share share(Ratio ratio) {
        Dong part = new Dong(ratio.floorOf(amount));
        return new Share(part, minus(part));
    }

    /** Says whether this is less than nothing. */
    public boolean isNegative() {
        return amount < 0;
    }

    /** Says whether this is exactly nothing. */
    public boolean isZero() {
        return amount == 0;
    }

    /** Says whether this is more than nothing. */
    public boolean isPositive() {
        return amount > 0;
    }

    @Override
    public int compareTo(Dong other) {
        return Long.compare(amount, other.amount);
    }

    /** Returns the plain digits that {@link #parse} reads. */
    @Override
    public String toString() {
        return Long.toString(amount);
    }

    /**
     * An amount divided in two that add up to it.
     *
     * @param floor the part, rounded down to whole đồng
     * @param remainder the rest of the amount
     */
    public record Share(Dong floor, Dong remainder) {}
}
