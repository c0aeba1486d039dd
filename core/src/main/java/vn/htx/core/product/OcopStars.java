package vn.htx.core.product;

/** Hạng sao OCOP: three, four or five stars; a product with fewer is none of the programme's. */
public record OcopStars(long stars) implements Comparable<OcopStars> {

    private static final long LEAST = 3;
    private static final long MOST = 5;

    public OcopStars {
        if (stars < LEAST || stars > MOST) {
            throw new IllegalArgumentException("an OCOP product has 3, 4 or 5 stars, not " + stars);
        }
    }

    @Override
    public int compareTo(OcopStars other) {
        return Long.compare(stars, other.stars);
    }

    @Override
    public String toString() {
        return String.valueOf(stars);
    }
}
