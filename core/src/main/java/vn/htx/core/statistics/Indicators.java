package vn.htx.core.statistics;

import static vn.htx.core.statistics.Dimension.AGRICULTURAL;
import static vn.htx.core.statistics.Dimension.KIND;
import static vn.htx.core.statistics.Dimension.MEMBER_TYPE;
import static vn.htx.core.statistics.Dimension.OPERATING;
import static vn.htx.core.statistics.Measure.CHARTER_CAPITAL;
import static vn.htx.core.statistics.Measure.DISTINCT_MEMBERS;
import static vn.htx.core.statistics.Measure.MEMBERSHIPS;
import static vn.htx.core.statistics.Measure.ORGANIZATIONS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.law.Citation;
import vn.htx.core.statistics.Indicator.TimeRule;

/** Hệ thống chỉ tiêu thống kê về kinh tế tập thể: the indicators that ship, each defined here and nowhere else. */
public final class Indicators {

    private static final Map<Dimension, String> IN_GROUPS = Map.of(KIND, "group");
    private static final Map<Dimension, String> IN_COOPERATIVES = Map.of(KIND, "cooperative");
    private static final Map<Dimension, String> IN_UNIONS = Map.of(KIND, "union");

    private static final String GROUP_LAW = "law:17/2023/QH15#4.21";
    private static final String COOPERATIVE_LAW = "law:17/2023/QH15#4.7";
    private static final String UNION_LAW = "law:17/2023/QH15#4.8";
    private static final String MEMBER_LAW = "law:17/2023/QH15#30";
    private static final String UNION_MEMBER_LAW = "law:17/2023/QH15#34";
    private static final String CAPITAL_LAW = "law:17/2023/QH15#4.24";
    private static final String SECTOR_LAW = "decree:113/2024/NĐ-CP#4";

    /** Số tổ hợp tác. */
    public static final Indicator GROUPS = stock("groups.count", "groups", ORGANIZATIONS, IN_GROUPS, GROUP_LAW);

    /** Số thành viên tổ hợp tác: memberships, not heads. */
    public static final Indicator GROUP_MEMBERS = stock("groups.members", "members", MEMBERSHIPS, IN_GROUPS, GROUP_LAW);

    /** Tổng phần đóng góp của thành viên tổ hợp tác. */
    public static final Indicator GROUP_CAPITAL =
            stock("groups.capital", "dong", CHARTER_CAPITAL, IN_GROUPS, GROUP_LAW);

    /** Số hợp tác xã. */
    public static final Indicator COOPERATIVES =
            stock("cooperatives.count", "cooperatives", ORGANIZATIONS, IN_COOPERATIVES, COOPERATIVE_LAW);

    /** Số hợp tác xã nông nghiệp. */
    public static final Indicator AGRICULTURAL_COOPERATIVES = stock(
            "cooperatives.agricultural",
            "cooperatives",
            ORGANIZATIONS,
            Map.of(KIND, "cooperative", AGRICULTURAL, "agricultural"),
            SECTOR_LAW);

    /** Số hợp tác xã phi nông nghiệp. */
    public static final Indicator NON_AGRICULTURAL_COOPERATIVES = stock(
            "cooperatives.non-agricultural",
            "cooperatives",
            ORGANIZATIONS,
            Map.of(KIND, "cooperative", AGRICULTURAL, "non-agricultural"),
            SECTOR_LAW);

    /** Số thành viên hợp tác xã: memberships of every kind, not heads. */
    public static final Indicator COOPERATIVE_MEMBERS =
            stock("cooperatives.members", "members", MEMBERSHIPS, IN_COOPERATIVES, MEMBER_LAW);

    /** Tổng vốn điều lệ của hợp tác xã. */
    public static final Indicator COOPERATIVE_CAPITAL =
            stock("cooperatives.capital", "dong", CHARTER_CAPITAL, IN_COOPERATIVES, CAPITAL_LAW);

    /** Số hợp tác xã đang hoạt động theo rà soát thực tế: looser than, and apart from, legal status. */
    public static final Indicator OPERATING_COOPERATIVES = reviewed("cooperatives.operating", "operating");

    /** Số hợp tác xã ngừng hoạt động theo rà soát thực tế. */
    public static final Indicator IDLE_COOPERATIVES = reviewed("cooperatives.not-operating", "not-operating");

    /** Số hợp tác xã chưa được rà soát. */
    public static final Indicator UNREVIEWED_COOPERATIVES = reviewed("cooperatives.not-reviewed", Dimension.NONE);

    /** Số liên hiệp hợp tác xã. */
    public static final Indicator UNIONS = stock("unions.count", "unions", ORGANIZATIONS, IN_UNIONS, UNION_LAW);

    /** Số hợp tác xã thành viên của liên hiệp hợp tác xã: each once, however many unions it is in. */
    public static final Indicator UNION_MEMBER_COOPERATIVES = stock(
            "unions.member-cooperatives",
            "cooperatives",
            DISTINCT_MEMBERS,
            Map.of(KIND, "union", MEMBER_TYPE, "cooperative"),
            UNION_MEMBER_LAW);

    /** Tổng vốn điều lệ của liên hiệp hợp tác xã. */
    public static final Indicator UNION_CAPITAL =
            stock("unions.capital", "dong", CHARTER_CAPITAL, IN_UNIONS, CAPITAL_LAW);

    /** Biến động số tổ hợp tác trong kỳ: opening, in, out, closing. */
    public static final List<Indicator> GROUP_MOVEMENTS = movements("groups", IN_GROUPS, GROUP_LAW);

    /** Biến động số hợp tác xã trong kỳ: opening, in, out, closing. */
    public static final List<Indicator> COOPERATIVE_MOVEMENTS =
            movements("cooperatives", IN_COOPERATIVES, COOPERATIVE_LAW);

    private static final List<Indicator> STOCKS = List.of(
            GROUPS,
            GROUP_MEMBERS,
            GROUP_CAPITAL,
            COOPERATIVES,
            AGRICULTURAL_COOPERATIVES,
            NON_AGRICULTURAL_COOPERATIVES,
            COOPERATIVE_MEMBERS,
            COOPERATIVE_CAPITAL,
            OPERATING_COOPERATIVES,
            IDLE_COOPERATIVES,
            UNREVIEWED_COOPERATIVES,
            UNIONS,
            UNION_MEMBER_COOPERATIVES,
            UNION_CAPITAL);

    private Indicators() {}

    /** All of them: groups, cooperatives, unions; then movements. */
    public static List<Indicator> all() {
        return Stream.of(STOCKS, GROUP_MOVEMENTS, COOPERATIVE_MOVEMENTS)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The indicator of an id.
     *
     * @throws IllegalArgumentException if none that ships has it
     */
    public static Indicator get(String id) {
        return all().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no indicator '" + id + "', only "
                        + all().stream().map(Indicator::id).toList()));
    }

    private static Indicator stock(
            String id, String unit, Measure measure, Map<Dimension, String> population, String basis) {
        return new Indicator(
                id, unit, measure, filters(population), TimeRule.ON_DAY, Optional.of(Citation.parse(basis)));
    }

    private static Indicator reviewed(String id, String outcome) {
        return new Indicator(
                id,
                "cooperatives",
                ORGANIZATIONS,
                filters(Map.of(KIND, "cooperative", OPERATING, outcome)),
                TimeRule.ON_DAY,
                Optional.empty());
    }

    private static List<Indicator> movements(String kind, Map<Dimension, String> population, String basis) {
        return Stream.of(TimeRule.OPENING, TimeRule.IN, TimeRule.OUT, TimeRule.CLOSING)
                .map(time -> new Indicator(
                        kind + "." + RecordMapper.nameOf(time),
                        kind,
                        ORGANIZATIONS,
                        filters(population),
                        time,
                        Optional.of(Citation.parse(basis))))
                .toList();
    }

    private static Map<Dimension, SortedSet<String>> filters(Map<Dimension, String> population) {
        EnumMap<Dimension, SortedSet<String>> filters = new EnumMap<>(Dimension.class);
        population.forEach((dimension, value) -> filters.put(dimension, new TreeSet<>(List.of(value))));
        return filters;
    }
}
