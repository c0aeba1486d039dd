package vn.htx.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import vn.htx.core.filing.Filing;
import vn.htx.core.founding.Founding;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;

/**
 * Cả nước mẫu: a nation made up from a seed, for measurements. Its organizations, members, names and numbers belong to
 * nobody; its totals on 2024-12-31 are {@link NationMargins#published()}, or those times a factor. People are codes.
 *
 * <p>The same seed and factor give the same filings, byte for byte. They are made one organization after another as they are
 * asked for, so that a nation of any size takes little memory. Each organization is founded by some of its members and
 * admits the others in bulk, {@value NationOrganizations#MOST_AT_ONCE} at most at once.
 */
public final class Nation {

    /** The seed of the nation as shipped. */
    public static final long SEED = 20241231;

    /** The day of the totals. */
    public static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private static final Instant RECORDED = Instant.parse("2025-01-02T01:00:00Z");
    private static final long MEMBERSHIPS_AT_ONCE = 10_000;

    private static final String NOTE_VI = "Dữ liệu mẫu do máy tạo ra: mọi tổ chức, thành viên, tên gọi, mã số và hồ sơ"
            + " đều không có thật; chỉ các tổng số cuối năm 2024 là số đã công bố, nhân với hệ số nêu rõ.";
    private static final String NOTE_EN = "Sample data made by a program: every organization, member, name, number and"
            + " filing is made up; only the totals of the end of 2024 are published ones, times a stated factor.";

    private final long seed;
    private final NationMargins margins;
    private final int yearlyRecords;

    private Nation(long seed, NationMargins margins, int yearlyRecords) {
        this.seed = seed;
        this.margins = margins;
        this.yearlyRecords = yearlyRecords;
    }

    /** The nation as published, of a seed. */
    public static Nation of(long seed) {
        return new Nation(seed, NationMargins.published(), 0);
    }

    /** A nation as large as this times a factor. */
    public Nation times(long numerator, long denominator) {
        return new Nation(seed, margins.times(numerator, denominator), yearlyRecords);
    }

    /**
     * The same nation, where each cooperative has the figures of the last so many fiscal years, 2023 the last, as far back
     * as it was founded.
     */
    public Nation withYearlyRecords(int years) {
        return new Nation(seed, margins, years);
    }

    /** What to show wherever the nation is shown, in Vietnamese or else in English: that it is made up. */
    public static String note(Locale locale) {
        return locale.getLanguage().equals("vi") ? NOTE_VI : NOTE_EN;
    }

    /** The totals it has on {@link #DAY}. */
    public NationMargins margins() {
        return margins;
    }

    /** A clock that stands after the last filing's day. */
    public SampleClock clock() {
        return new SampleClock(RECORDED);
    }

    /** All filings, in the order they are to be filed, each made when it is reached. */
    public Stream<Filing> filings() {
        return new NationOrganizations(margins, yearlyRecords, new Dice(seed)).filings();
    }

    /** All filings, in parts to be filed at once: some thousand memberships each. */
    public Stream<List<Filing>> batches() {
        Iterator<Filing> filings = filings().iterator();
        return Stream.generate(() -> nextBatch(filings)).takeWhile(batch -> !batch.isEmpty());
    }

    private static List<Filing> nextBatch(Iterator<Filing> filings) {
        List<Filing> batch = new ArrayList<>();
        long memberships = 0;
        while (filings.hasNext() && memberships < MEMBERSHIPS_AT_ONCE) {
            Filing filing = filings.next();
            batch.add(filing);
            memberships += memberships(filing);
        }
        return batch;
    }

    /** How many memberships a filing brings. */
    public static long memberships(Filing filing) {
        if (filing.act() instanceof AdmitMembers act) {
            return act.members().size();
        }
        return filing.act() instanceof Founding act ? act.founders().size() : 0;
    }

    /**
     * Files everything, each part of {@link #batches} in one unit of work.
     *
     * @param register an empty register
     * @param progress told how many memberships there are so far
     * @throws IllegalStateException if a filing is refused
     */
    public void fileInto(Register register, LongConsumer progress) {
        long memberships = 0;
        for (Iterator<List<Filing>> batches = batches().iterator(); batches.hasNext(); ) {
            List<Filing> batch = batches.next();
            register.fileAll(batch).forEach(Decision::orElseThrow);
            memberships += batch.stream().mapToLong(Nation::memberships).sum();
            progress.accept(memberships);
        }
    }
}
