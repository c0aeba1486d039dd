package vn.htx.samples;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.htx.core.area.AreaCode;

/**
 * In which of the 63 provinces of 2024 organizations sit. The source gives no figures by province; assumed are the weights of
 * the six regions at the end of 2022, when they had so many of 29,378 cooperatives, and within a region the same for each
 * province. A seat is named by its province alone, since the communes of most are not shipped.
 */
final class NationSeats {

    private static final List<Region> REGIONS = List.of(
            new Region(7_957, "02 04 06 08 10 11 12 14 15 17 19 20 24 25"),
            new Region(7_780, "01 22 26 27 30 31 33 34 35 36 37"),
            new Region(6_167, "38 40 42 44 45 46 48 49 51 52 54 56 58 60"),
            new Region(1_983, "62 64 66 67 68"),
            new Region(2_071, "70 72 74 75 77 79"),
            new Region(3_420, "80 82 83 84 86 87 89 91 92 93 94 95 96"));

    private static final List<AreaCode> PROVINCES =
            REGIONS.stream().flatMap(region -> region.provinces().stream()).toList();

    private record Region(long weight, String codes) {
        List<AreaCode> provinces() {
            return Arrays.stream(codes.split(" ", -1)).map(AreaCode::of).toList();
        }

        long[] weights(long total) {
            long[] equal = new long[provinces().size()];
            Arrays.fill(equal, 1);
            return Apportionment.of(total, equal);
        }
    }

    private final int[] seats;

    /** Seats for so many organizations, in a chance order. */
    NationSeats(long organizations, Dice dice) {
        long[] regions = Apportionment.of(
                organizations, REGIONS.stream().mapToLong(Region::weight).toArray());
        long[] provinces = IntStream.range(0, regions.length)
                .mapToObj(i -> REGIONS.get(i).weights(regions[i]))
                .flatMapToLong(Arrays::stream)
                .toArray();
        this.seats = Deal.of(provinces, dice);
    }

    AreaCode of(int organization) {
        return PROVINCES.get(seats[organization]);
    }
}
