package vn.htx.core.statistics;

import static vn.htx.core.statistics.Dimension.AGRICULTURAL;
import static vn.htx.core.statistics.Dimension.KIND;
import static vn.htx.core.statistics.Dimension.MEMBER_TYPE;
import static vn.htx.core.statistics.Dimension.OPERATING;
import static vn.htx.core.statistics.Measure.CHARTER_CAPITAL;
import static vn.htx.core.statistics.Measure.DISTINCT_MEMBERS;
import static vn.htx.core.statistics.Measure.MEMBERSHIPS;
import static vn.htx.core.statistics.Measure.ORGANIZATIONS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Hệ thống chỉ tiêu thống kê về kinh tế tập thể: the indicators that ship, each defined here and nowhere else. */
public final class Indicators {

    private static final Map<Dimension, String> IN_GROUPS = Map.of(KIND, "group");
    private static final Map<Dimension, String> IN_COOPERATIVES = Map.of(KIND, "cooperative");
    private static final Map<Dimension, String> IN_UNIONS = Map.of(KIND, "union");

    private static final Basis GROUP_LAW = Basis.law("law:17/2023/QH15#4.21");
    private static final Basis COOPERATIVE_LAW = Basis.law("law:17/2023/QH15#4.7");
    private static final Basis UNION_LAW = Basis.law("law:17/2023/QH15#4.8");
    private static final Basis MEMBER_LAW = Basis.law("law:17/2023/QH15#30");
    private static final Basis UNION_MEMBER_LAW = Basis.law("law:17/2023/QH15#34");
    private static final Basis CAPITAL_LAW = Basis.law("law:17/2023/QH15#4.24");
    private static final Basis SECTOR_LAW = Basis.law("decree:113/2024/NĐ-CP#4");

    /** Số tổ hợp tác. */
    public static final OrganizationIndicator GROUPS =
            Definitions.stock("groups.count", "groups", ORGANIZATIONS, IN_GROUPS, GROUP_LAW);

    /** Số thành viên tổ hợp tác: memberships, not heads. */
    public static final OrganizationIndicator GROUP_MEMBERS =
            Definitions.stock("groups.members", "members", MEMBERSHIPS, IN_GROUPS, GROUP_LAW);

    /** Tổng phần đóng góp của thành viên tổ hợp tác. */
    public static final OrganizationIndicator GROUP_CAPITAL =
            Definitions.stock("groups.capital", "dong", CHARTER_CAPITAL, IN_GROUPS, GROUP_LAW);

    /** Số hợp tác xã. */
    public static final OrganizationIndicator COOPERATIVES =
            Definitions.stock("cooperatives.count", "cooperatives", ORGANIZATIONS, IN_COOPERATIVES, COOPERATIVE_LAW);

    /** Số hợp tác xã nông nghiệp. */
    public static final OrganizationIndicator AGRICULTURAL_COOPERATIVES = Definitions.stock(
            "cooperatives.agricultural",
            "cooperatives",
            ORGANIZATIONS,
            Map.of(KIND, "cooperative", AGRICULTURAL, "agricultural"),
            SECTOR_LAW);

    /** Số hợp tác xã phi nông nghiệp. */
    public static final OrganizationIndicator NON_AGRICULTURAL_COOPERATIVES = Definitions.stock(
            "cooperatives.non-agricultural",
            "cooperatives",
            ORGANIZATIONS,
            Map.of(KIND, "cooperative", AGRICULTURAL, "non-agricultural"),
            SECTOR_LAW);

    /** Số thành viên hợp tác xã: memberships of every kind, not heads. */
    public static final OrganizationIndicator COOPERATIVE_MEMBERS =
            Definitions.stock("cooperatives.members", "members", MEMBERSHIPS, IN_COOPERATIVES, MEMBER_LAW);

    /** Tổng vốn điều lệ của hợp tác xã. */
    public static final OrganizationIndicator COOPERATIVE_CAPITAL =
            Definitions.stock("cooperatives.capital", "dong", CHARTER_CAPITAL, IN_COOPERATIVES, CAPITAL_LAW);

    /** Số hợp tác xã đang hoạt động theo rà soát thực tế: looser than, and apart from, legal status. */
    public static final OrganizationIndicator OPERATING_COOPERATIVES = reviewed("cooperatives.operating", "operating");

    /** Số hợp tác xã ngừng hoạt động theo rà soát thực tế. */
    public static final OrganizationIndicator IDLE_COOPERATIVES =
            reviewed("cooperatives.not-operating", "not-operating");

    /** Số hợp tác xã chưa được rà soát. */
    public static final OrganizationIndicator UNREVIEWED_COOPERATIVES =
            reviewed("cooperatives.not-reviewed", Dimension.NONE);

    /** Số liên hiệp hợp tác xã. */
    public static final OrganizationIndicator UNIONS =
            Definitions.stock("unions.count", "unions", ORGANIZATIONS, IN_UNIONS, UNION_LAW);

    /** Số hợp tác xã thành viên của liên hiệp hợp tác xã: each once, however many unions it is in. */
    public static final OrganizationIndicator UNION_MEMBER_COOPERATIVES = Definitions.stock(
            "unions.member-cooperatives",
            "cooperatives",
            DISTINCT_MEMBERS,
            Map.of(KIND, "union", MEMBER_TYPE, "cooperative"),
            UNION_MEMBER_LAW);

    /** Tổng vốn điều lệ của liên hiệp hợp tác xã. */
    public static final OrganizationIndicator UNION_CAPITAL =
            Definitions.stock("unions.capital", "dong", CHARTER_CAPITAL, IN_UNIONS, CAPITAL_LAW);

    /** Số thành viên hợp tác xã, each once, however many cooperatives it is in. */
    public static final OrganizationIndicator DISTINCT_COOPERATIVE_MEMBERS = Definitions.stock(
            "cooperatives.members.distinct", "members", DISTINCT_MEMBERS, IN_COOPERATIVES, MEMBER_LAW);

    /** Biến động số tổ hợp tác trong kỳ: opening, in, out, closing. */
    public static final List<OrganizationIndicator> GROUP_MOVEMENTS =
            Definitions.movements("groups", IN_GROUPS, GROUP_LAW);

    /** Biến động số hợp tác xã trong kỳ: opening, in, out, closing. */
    public static final List<OrganizationIndicator> COOPERATIVE_MOVEMENTS =
            Definitions.movements("cooperatives", IN_COOPERATIVES, COOPERATIVE_LAW);

    /** Biến động số liên hiệp hợp tác xã trong kỳ: opening, in, out, closing. */
    public static final List<OrganizationIndicator> UNION_MOVEMENTS =
            Definitions.movements("unions", IN_UNIONS, UNION_LAW);

    private static final List<OrganizationIndicator> STOCKS = List.of(
            GROUPS,
            GROUP_MEMBERS,
            GROUP_CAPITAL,
            COOPERATIVES,
            AGRICULTURAL_COOPERATIVES,
            NON_AGRICULTURAL_COOPERATIVES,
            COOPERATIVE_MEMBERS,
            DISTINCT_COOPERATIVE_MEMBERS,
            COOPERATIVE_CAPITAL,
            OPERATING_COOPERATIVES,
            IDLE_COOPERATIVES,
            UNREVIEWED_COOPERATIVES,
            UNIONS,
            UNION_MEMBER_COOPERATIVES,
            UNION_CAPITAL);

    private Indicators() {}

    /** All of them, topic by topic. */
    public static List<Indicator> all() {
        return Stream.of(
                        STOCKS,
                        GROUP_MOVEMENTS,
                        COOPERATIVE_MOVEMENTS,
                        UNION_MOVEMENTS,
                        PopulationIndicators.ALL,
                        FieldIndicators.ALL,
                        PlanIndicators.ALL,
                        FinanceIndicators.ALL,
                        AnnualIndicators.ALL,
                        EvaluationIndicators.ALL,
                        ActivityIndicators.ALL,
                        ProductIndicators.ALL,
                        SupportIndicators.ALL,
                        StateIndicators.ALL)
                .<Indicator>flatMap(List::stream)
                .toList();
    }

    /** The indicator of an id, if one that ships has it. */
    public static Optional<Indicator> find(String id) {
        return all().stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    /**
     * The indicator of an id.
     *
     * @throws IllegalArgumentException if none that ships has it
     */
    public static Indicator get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no indicator '" + id + "', only "
                + all().stream().map(Indicator::id).toList()));
    }

    private static OrganizationIndicator reviewed(String id, String outcome) {
        return Definitions.stock(
                id,
                "cooperatives",
                ORGANIZATIONS,
                Map.of(KIND, "cooperative", OPERATING, outcome),
                Basis.practice(Practices.PLAN_2020, Practices.NINE_MONTHS_2023));
    }
}
