package vn.htx.samples;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.htx.core.money.Dong;

/**
 * The totals of the sample nation on 2024-12-31. {@link #published} are those the cooperative alliance gave for the end of
 * 2024 (doanhnghieptiepthi.vn, article 161241211153711226), exactly: 33,557 cooperatives in eight fields, 1,942 of them new in the
 * year, 6.139 million members, 68,013.075 billion đồng of charter capital.
 *
 * <p>That source counts no groups and no unions. How many of those there are is assumed: as many as the ministry's line of
 * the same month says, 63,650 groups with 944,587 members and 152 unions of 993 cooperatives.
 *
 * @param cooperatives how many cooperatives there are in each field
 * @param foundedInYear how many of them were founded in 2024
 * @param members how many members they have
 * @param capitalMillions their charter capital in million đồng
 * @param groups how many groups there are; assumed
 * @param groupMembers how many members those have; assumed
 * @param unions how many unions there are; assumed
 * @param unionMembers how many cooperatives those have as members; assumed
 */
public record NationMargins(
        Map<NationField, Long> cooperatives,
        long foundedInYear,
        long members,
        long capitalMillions,
        long groups,
        long groupMembers,
        long unions,
        long unionMembers) {

    private static final long MILLION = 1_000_000;

    public NationMargins {
        cooperatives = Collections.unmodifiableMap(new EnumMap<>(cooperatives));
    }

    /** The totals as published, and as assumed where nothing was. */
    public static NationMargins published() {
        Map<NationField, Long> cooperatives = new EnumMap<>(NationField.class);
        cooperatives.put(NationField.AGRICULTURE, 22_415L);
        cooperatives.put(NationField.INDUSTRY_AND_CRAFTS, 2_792L);
        cooperatives.put(NationField.TRADE_AND_SERVICES, 3_103L);
        cooperatives.put(NationField.TRANSPORT, 1_924L);
        cooperatives.put(NationField.CONSTRUCTION, 860L);
        cooperatives.put(NationField.CREDIT_FUNDS, 1_181L);
        cooperatives.put(NationField.ENVIRONMENT, 646L);
        cooperatives.put(NationField.OTHER, 636L);
        return new NationMargins(cooperatives, 1_942, 6_139_000, 68_013_075, 63_650, 944_587, 152, 993);
    }

    /**
     * So many times these totals: each rounded to the nearest whole, a half up, and the fields so that they add up to the
     * rounded total, by largest remainder. Where no union is left, no cooperative is a member of one.
     *
     * @throws IllegalArgumentException if the factor is not positive
     */
    public NationMargins times(long numerator, long denominator) {
        if (numerator < 1 || denominator < 1) {
            throw new IllegalArgumentException("a factor is positive: " + numerator + "/" + denominator);
        }
        Scale scale = new Scale(numerator, denominator);
        NationField[] fields = NationField.values();
        long[] shares = Apportionment.of(
                scale.of(cooperativeCount()),
                Arrays.stream(fields).mapToLong(cooperatives::get).toArray());
        Map<NationField, Long> scaled = new EnumMap<>(NationField.class);
        for (int i = 0; i < fields.length; i++) {
            scaled.put(fields[i], shares[i]);
        }
        long scaledUnions = scale.of(unions);
        return new NationMargins(
                scaled,
                scale.of(foundedInYear),
                scale.of(members),
                scale.of(capitalMillions),
                scale.of(groups),
                scale.of(groupMembers),
                scaledUnions,
                scaledUnions == 0 ? 0 : scale.of(unionMembers));
    }

    private record Scale(long numerator, long denominator) {
        long of(long total) {
            BigInteger doubled = BigInteger.valueOf(total).multiply(BigInteger.valueOf(2 * numerator));
            BigInteger divisor = BigInteger.valueOf(denominator);
            return doubled.add(divisor).divide(divisor.shiftLeft(1)).longValueExact();
        }
    }

    /** How many cooperatives there are in all fields. */
    public long cooperativeCount() {
        return cooperatives.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many organizations there are. */
    public long organizations() {
        return cooperativeCount() + groups + unions;
    }

    /** How many memberships there are in organizations of all kinds. */
    public long memberships() {
        return members + groupMembers + unionMembers;
    }

    /** The charter capital of the cooperatives. */
    public Dong charterCapital() {
        return Dong.of(Math.multiplyExact(capitalMillions, MILLION));
    }
}
