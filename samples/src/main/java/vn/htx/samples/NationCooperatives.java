package vn.htx.samples;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.organization.OrganizationId;

/** Which cooperatives there are: for each its field, year, size and capital, shared out so that the totals are met. */
final class NationCooperatives {

    private static final List<NationField> FIELDS = List.of(NationField.values());
    private static final int FEWEST = 7;
    private static final int MOST_FOUNDERS = 15;
    private static final int LEAST_CAPITAL = 10;

    private final Dice dice;
    private final int[] fields;
    private final int[] inLastYear;
    private final long[] members;
    private final long[] capital;
    private final NationSeats seats;
    private final int[] unions;

    NationCooperatives(NationMargins margins, Dice dice) {
        this.dice = dice;
        this.fields =
                Deal.of(FIELDS.stream().mapToLong(margins.cooperatives()::get).toArray(), dice.about("fields"));
        long before = margins.cooperativeCount() - margins.foundedInYear();
        this.inLastYear = Deal.of(new long[] {before, margins.foundedInYear()}, dice.about("years"));
        Dice sizes = dice.about("sizes");
        this.members = Apportionment.atLeast(
                FEWEST,
                margins.members(),
                Arrays.stream(fields).mapToLong(field -> weight(field, sizes)).toArray());
        this.capital = Apportionment.atLeast(
                LEAST_CAPITAL,
                margins.capitalMillions(),
                Arrays.stream(members)
                        .map(count -> count * sizes.between(50, 150))
                        .toArray());
        this.seats = new NationSeats(fields.length, dice.about("seats"));
        this.unions = unions(margins, dice.about("unions"));
    }

    private static long weight(int field, Dice sizes) {
        return (long) FIELDS.get(field).weight() * sizes.between(10, 190);
    }

    /** For each cooperative, the union it is in, if any: only those founded before the last year. */
    private int[] unions(NationMargins margins, Dice chance) {
        int[] olders = IntStream.range(0, fields.length)
                .filter(i -> inLastYear[i] == 0)
                .toArray();
        long[] perUnion = new long[Math.toIntExact(margins.unions()) + 1];
        Arrays.fill(perUnion, 1);
        perUnion[0] = 0;
        long[] counts = margins.unions() == 0 ? new long[1] : Apportionment.of(margins.unionMembers(), perUnion);
        counts[0] = olders.length - margins.unionMembers();
        int[] dealt = Deal.of(counts, chance);
        int[] union = new int[fields.length];
        IntStream.range(0, olders.length).forEach(k -> union[olders[k]] = dealt[k]);
        return union;
    }

    /**
     * One cooperative.
     *
     * @param dice its own, for what is not shared out
     */
    record Plan(
            OrganizationId id,
            NationField field,
            AreaCode seat,
            LocalDate foundedOn,
            int members,
            long capitalMillions,
            Dice dice) {

        int founders() {
            return Math.min(members, FEWEST + dice.about("founders").below(MOST_FOUNDERS - FEWEST + 1));
        }

        /** The days on which the others are admitted, so many at most at once. */
        List<LocalDate> admissionDays(int mostAtOnce) {
            int admissions = (members - founders() + mostAtOnce - 1) / mostAtOnce;
            Dice days = dice.about("admissions");
            return Stream.generate(() -> NationDays.between(foundedOn.plusDays(1), Nation.DAY, days))
                    .limit(admissions)
                    .sorted()
                    .toList();
        }
    }

    int count() {
        return fields.length;
    }

    Plan plan(int i) {
        OrganizationId id = id(i);
        Dice own = dice.about(id.value());
        LocalDate founded = inLastYear[i] == 1 ? NationDays.foundingInLastYear(own) : NationDays.founding(own);
        return new Plan(id, FIELDS.get(fields[i]), seats.of(i), founded, Math.toIntExact(members[i]), capital[i], own);
    }

    private static OrganizationId id(int i) {
        return NationOrganizations.id("htx-%06d", i);
    }

    /** The cooperatives of a union. */
    List<OrganizationId> inUnion(int union) {
        return IntStream.range(0, unions.length)
                .filter(i -> unions[i] == union + 1)
                .mapToObj(NationCooperatives::id)
                .toList();
    }

    AreaCode seatOf(OrganizationId cooperative) {
        return seats.of(Integer.parseInt(cooperative.value().substring("htx-".length())) - 1);
    }
}
