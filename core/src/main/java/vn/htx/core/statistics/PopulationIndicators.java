package vn.htx.core.statistics;

import static vn.htx.core.statistics.Definitions.average;
import static vn.htx.core.statistics.Definitions.begun;
import static vn.htx.core.statistics.Definitions.moving;
import static vn.htx.core.statistics.Definitions.share;
import static vn.htx.core.statistics.Definitions.stock;
import static vn.htx.core.statistics.Dimension.AGRICULTURAL;
import static vn.htx.core.statistics.Dimension.KIND;
import static vn.htx.core.statistics.Dimension.MEMBER_KIND;
import static vn.htx.core.statistics.Dimension.SECTOR;
import static vn.htx.core.statistics.Dimension.STATUS;

import java.util.List;
import java.util.Map;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.organization.LegalStatus;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Sector;
import vn.htx.core.statistics.Indicator.TimeRule;

/** Số lượng theo lĩnh vực, thành lập mới, chuyển đổi, thành viên, vốn bình quân: what plans ask beside the plain counts. */
final class PopulationIndicators {

    private static final Map<Dimension, String> IN_GROUPS = Map.of(KIND, "group");
    private static final Map<Dimension, String> IN_COOPERATIVES = Map.of(KIND, "cooperative");
    private static final Basis SECTOR_LAW = Basis.law("decree:113/2024/NĐ-CP#4");
    private static final Basis MEMBER_LAW = Basis.law("law:17/2023/QH15#30");
    private static final Basis PLANS = Basis.practice(Practices.PLAN_2020, Practices.PLAN_2025);

    /** Số tổ hợp tác thành lập mới. */
    static final Indicator GROUPS_FOUNDED = founded("groups", OrganizationKind.GROUP);

    /** Số hợp tác xã thành lập mới. */
    static final Indicator COOPERATIVES_FOUNDED = founded("cooperatives", OrganizationKind.COOPERATIVE);

    /** All of them. */
    static final List<Indicator> ALL = List.of(
            stock(
                    "groups.agricultural",
                    "groups",
                    Measure.ORGANIZATIONS,
                    with("group", AGRICULTURAL, "agricultural"),
                    PLANS),
            stock(
                    "groups.non-agricultural",
                    "groups",
                    Measure.ORGANIZATIONS,
                    with("group", AGRICULTURAL, "non-agricultural"),
                    PLANS),
            inSector("groups", Sector.INDUSTRY_CONSTRUCTION, PLANS),
            inSector("groups", Sector.FINANCE, PLANS),
            inSector("groups", Sector.TRADE_SERVICES, PLANS),
            GROUPS_FOUNDED,
            begun(
                    "groups.converted",
                    "groups",
                    FactMeasure.distinct(OrganizationFacts.EXISTENCE, "convertedFrom")
                            .where("kind", OrganizationKind.COOPERATIVE),
                    PLANS),
            moving("groups.members.in", "members", Measure.MEMBERSHIPS, IN_GROUPS, TimeRule.IN, PLANS),
            average("groups.members.average", Indicators.GROUP_MEMBERS, Indicators.GROUPS, PLANS),
            inSector("cooperatives", Sector.INDUSTRY_CONSTRUCTION, SECTOR_LAW),
            inSector("cooperatives", Sector.FINANCE, SECTOR_LAW),
            inSector("cooperatives", Sector.TRADE_SERVICES, SECTOR_LAW),
            share(
                    "cooperatives.agricultural.share",
                    Indicators.AGRICULTURAL_COOPERATIVES,
                    Indicators.COOPERATIVES,
                    SECTOR_LAW),
            COOPERATIVES_FOUNDED,
            stock(
                    "cooperatives.suspended",
                    "cooperatives",
                    Measure.ORGANIZATIONS,
                    with("cooperative", STATUS, RecordMapper.nameOf(LegalStatus.SUSPENDED)),
                    Basis.law("decree:92/2024/NĐ-CP#27")),
            share("cooperatives.operating.share", Indicators.OPERATING_COOPERATIVES, Indicators.COOPERATIVES, PLANS),
            share("cooperatives.not-operating.share", Indicators.IDLE_COOPERATIVES, Indicators.COOPERATIVES, PLANS),
            stock(
                    "cooperatives.members.official",
                    "members",
                    Measure.MEMBERSHIPS,
                    with("cooperative", MEMBER_KIND, "official"),
                    MEMBER_LAW),
            moving("cooperatives.members.in", "members", Measure.MEMBERSHIPS, IN_COOPERATIVES, TimeRule.IN, PLANS),
            moving("cooperatives.members.out", "members", Measure.MEMBERSHIPS, IN_COOPERATIVES, TimeRule.OUT, PLANS),
            average(
                    "cooperatives.members.average",
                    Indicators.COOPERATIVE_MEMBERS,
                    Indicators.COOPERATIVES,
                    Basis.practice(Practices.NATIONAL_OVERVIEW)),
            average(
                    "cooperatives.capital.average",
                    Indicators.COOPERATIVE_CAPITAL,
                    Indicators.COOPERATIVES,
                    Basis.practice(Practices.NATIONAL_OVERVIEW)),
            Definitions.standing(
                    "cooperatives.officers",
                    "people",
                    FactMeasure.distinct(GovernanceFacts.OFFICE, "organization", "officer")
                            .where(
                                    "role",
                                    OfficerRole.BOARD_CHAIR,
                                    OfficerRole.BOARD_MEMBER,
                                    OfficerRole.DIRECTOR,
                                    OfficerRole.SUPERVISOR_HEAD,
                                    OfficerRole.SUPERVISOR,
                                    OfficerRole.CONTROLLER)
                            .whose(KIND, "cooperative"),
                    Basis.law("law:17/2023/QH15#62")),
            founded("unions", OrganizationKind.UNION));

    private PopulationIndicators() {}

    private static Indicator founded(String unit, OrganizationKind kind) {
        return begun(
                unit + ".founded",
                unit,
                FactMeasure.count(OrganizationFacts.EXISTENCE).where("kind", kind),
                PLANS);
    }

    /** Of a unit, groups or cooperatives. */
    private static Indicator inSector(String unit, Sector sector, Basis basis) {
        String name = RecordMapper.nameOf(sector);
        String kind = unit.substring(0, unit.length() - 1);
        return stock(unit + "." + name, unit, Measure.ORGANIZATIONS, with(kind, SECTOR, name), basis);
    }

    private static Map<Dimension, String> with(String kind, Dimension dimension, String value) {
        return Map.of(KIND, kind, dimension, value);
    }
}
