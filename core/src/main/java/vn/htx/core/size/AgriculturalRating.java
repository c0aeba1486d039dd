package vn.htx.core.size;

/** Xếp loại hợp tác xã nông nghiệp: by the score people gave it (Circular 09/2017/TT-BNNPTNT, Article 6; R-SIZ-11). */
public enum AgriculturalRating {
    /** Tốt. */
    GOOD,
    /** Khá. */
    FAIR,
    /** Trung bình. */
    AVERAGE,
    /** Yếu. */
    WEAK,
    /** Không xếp loại: it operated too few months of the year. */
    NOT_RATED;

    /** Điểm tối đa: the highest score. */
    public static final int HIGHEST = 100;

    /**
     * Điểm của các mức xếp loại.
     *
     * @param good from this score on good
     * @param fair from this score on fair
     * @param average from this score on average
     * @param months how many months of the year it must have operated
     */
    public record Bands(int good, int fair, int average, int months) {}

    /**
     * The rating.
     *
     * @param score from 0 to 100
     * @param sanctioned whether it was sanctioned in the year
     * @param months how many months of the year it operated
     */
    public static AgriculturalRating of(int score, boolean sanctioned, int months, Bands bands) {
        if (score < 0 || score > HIGHEST) {
            throw new IllegalArgumentException("a score is from 0 to 100: " + score);
        }
        if (months < bands.months()) {
            return NOT_RATED;
        }
        return sanctioned ? WEAK : byScore(score, bands);
    }

    private static AgriculturalRating byScore(int score, Bands bands) {
        if (score >= bands.good()) {
            return GOOD;
        } else if (score >= bands.fair()) {
            return FAIR;
        }
        return score >= bands.average() ? AVERAGE : WEAK;
    }
}
