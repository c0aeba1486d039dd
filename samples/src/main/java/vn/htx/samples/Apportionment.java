package vn.htx.samples;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares of a total by weights, which add up to it: the largest remainders get what rounding down leaves. */
final class Apportionment {

    private Apportionment() {}

    /** The share of each weight; of equal remainders the first comes first. */
    static long[] of(long total, long... weights) {
        BigInteger all = BigInteger.valueOf(Arrays.stream(weights).sum());
        long[] shares = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] parts = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(all);
            shares[i] = parts[0].longValueExact();
            remainders[i] = parts[1];
        }
        long left = total - Arrays.stream(shares).sum();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }

    /** The same, where each weight gets at least so much. */
    static long[] atLeast(long least, long total, long... weights) {
        long[] shares = of(total - least * weights.length, weights);
        return Arrays.stream(shares).map(share -> share + least).toArray();
    }
}
