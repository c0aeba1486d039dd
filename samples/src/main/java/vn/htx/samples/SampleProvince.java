package vn.htx.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.htx.core.filing.Filing;
import vn.htx.core.filing.FilingId;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;

/**
 * Tỉnh mẫu: a province made up from a seed, as the filings of twelve years. Its organizations, members, names, seats and
 * numbers belong to nobody; its totals on the days of published figures of Bắc Kạn are those figures, and its policy
 * documents, programmes and measures are the real ones, each with its source.
 *
 * <p>The same seed gives the same filings, byte for byte. They are meant for an empty register: corrections name entries
 * by the sequence they have there.
 *
 * <pre>{@code
 * SampleProvince province = SampleProvince.backan();
 * SampleClock clock = province.clock();
 * try (Register register = Register.open(Settings.memory(), RegisterParts.standard().withClock(clock))) {
 *     province.fileInto(register, clock);
 * }
 * }</pre>
 */
public final class SampleProvince {

    /** The seed of the province as shipped. */
    public static final long SEED = 20250531;

    private static final String NOTE_VI =
            "Dữ liệu mẫu do máy tạo ra: mọi tổ chức, thành viên, tên gọi, trụ sở, mã số và"
                    + " hồ sơ đều không có thật; chỉ các tổng số đã công bố của tỉnh Bắc Kạn và các văn bản chính sách là có thật.";
    private static final String NOTE_EN =
            "Sample data made by a program: every organization, member, name, seat, number"
                    + " and filing is made up; only the published totals of Bắc Kạn province and the policy documents are real.";

    private final List<SampleDay> days;
    private final Map<FilingId, List<String>> remarks;
    private final List<SampleFinding> findings;

    private SampleProvince(Planning.Plan plan) {
        Ledger ledger = new Ledger(plan.drafts());
        this.days = ledger.days();
        this.remarks = ledger.remarks();
        this.findings = plan.findings();
    }

    /** The province as shipped. */
    public static SampleProvince backan() {
        return backan(SEED);
    }

    /** The province of a seed: other organizations and members, the same totals. */
    public static SampleProvince backan(long seed) {
        return new SampleProvince(Planning.of(seed));
    }

    /** What to show wherever the province is shown, in Vietnamese or else in English: that it is made up. */
    public static String note(Locale locale) {
        return locale.getLanguage().equals("vi") ? NOTE_VI : NOTE_EN;
    }

    /** The days at the registry, in order. */
    public List<SampleDay> days() {
        return days;
    }

    /** All filings in the order they are filed: by the day they are recorded, which for some is long after they take effect. */
    public List<Filing> filings() {
        return days.stream().flatMap(day -> day.filings().stream()).toList();
    }

    /**
     * The rules on members that remark on filings, for each filing they remark on. Filings about organizations that a field
     * review found idle for more than a year are remarked on besides (R-LIF-14-IDLE); all others are accepted without one.
     */
    public Map<FilingId, List<String>> declaredRemarks() {
        return remarks;
    }

    /** The breaches of the law it holds on purpose, each with the day of a sweep that finds it. There are no others on 2025-05-31. */
    public List<SampleFinding> plannedFindings() {
        return findings;
    }

    /** A clock that stands at the first day at the registry. */
    public SampleClock clock() {
        return new SampleClock(days.get(0).recordedAt());
    }

    /**
     * Files everything, each day's filings in one unit of work, and answers the decisions.
     *
     * @param register an empty register
     * @param clock the clock the register works with, which is moved from day to day
     */
    public List<Decision> fileInto(Register register, SampleClock clock) {
        List<Decision> decisions = new ArrayList<>();
        for (SampleDay day : days) {
            clock.moveTo(day.recordedAt());
            decisions.addAll(register.fileAll(day.filings()));
        }
        return decisions;
    }
}
