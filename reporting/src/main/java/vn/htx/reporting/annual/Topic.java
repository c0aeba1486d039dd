package vn.htx.reporting.annual;

import java.util.List;
import vn.htx.core.document.RecordMapper;

/** Nhóm chỉ tiêu: the indicators a yearly report sets under one heading. */
enum Topic {
    /** Tổ hợp tác. */
    GROUPS(
            "groups.count",
            "groups.founded",
            "groups.converted",
            "groups.agricultural",
            "groups.non-agricultural",
            "groups.industry-construction",
            "groups.finance",
            "groups.trade-services",
            "groups.members",
            "groups.members.average"),
    /** Hợp tác xã. */
    COOPERATIVES(
            "cooperatives.count",
            "cooperatives.agricultural",
            "cooperatives.non-agricultural",
            "cooperatives.fields.industry-craft",
            "cooperatives.fields.trade-service",
            "cooperatives.fields.transport",
            "cooperatives.fields.construction",
            "cooperatives.fields.credit-fund",
            "cooperatives.fields.environment",
            "cooperatives.fields.other",
            "cooperatives.founded",
            "cooperatives.out",
            "cooperatives.operating",
            "cooperatives.not-operating",
            "cooperatives.not-operating.share",
            "cooperatives.members",
            "cooperatives.members.in",
            "cooperatives.members.average"),
    /** Liên hiệp hợp tác xã. */
    UNIONS("unions.count", "unions.founded", "unions.member-cooperatives", "unions.working-capital"),
    /** Vốn, tài sản. */
    CAPITAL(
            "groups.capital",
            "cooperatives.capital",
            "cooperatives.capital.average",
            "cooperatives.assets",
            "cooperatives.assets.average",
            "unions.capital"),
    /** Kết quả sản xuất, kinh doanh. */
    RESULTS(
            "cooperatives.with-figures",
            "cooperatives.revenue",
            "cooperatives.revenue.average",
            "cooperatives.revenue.internal",
            "cooperatives.revenue.internal.share",
            "cooperatives.profit",
            "cooperatives.profit.average",
            "cooperatives.income-per-member",
            "cooperatives.income-per-worker"),
    /** Lao động, cán bộ quản lý. */
    PEOPLE(
            "cooperatives.workers",
            "cooperatives.workers.members",
            "cooperatives.workers.members.share",
            "cooperatives.managers",
            "cooperatives.managers.intermediate",
            "cooperatives.managers.intermediate.share",
            "cooperatives.managers.college",
            "cooperatives.managers.college.share",
            "cooperatives.poor-households",
            "cooperatives.near-poor-households"),
    /** Xếp loại. */
    RANKS(
            "evaluation.good",
            "evaluation.fair",
            "evaluation.average",
            "evaluation.weak",
            "evaluation.unranked",
            "evaluation.good-or-fair.share"),
    /** Liên kết, sản phẩm, công nghệ. */
    CHAINS(
            "cooperatives.chain-members",
            "linkage.cooperatives",
            "linkage.cooperatives.share",
            "linkage.enterprises.agricultural.share",
            "ocop.products",
            "ocop.products.three-star",
            "ocop.products.four-star",
            "ocop.products.five-star",
            "ocop.products.cooperatives.share",
            "products.marks",
            "products.standards",
            "products.traceable",
            "products.export.cooperatives",
            "technology.high",
            "technology.high.share",
            "technology.digital",
            "technology.digital.share",
            "technology.standards"),
    /** Kết quả thực hiện chính sách. */
    POLICIES(
            "training.cooperatives",
            "training.people",
            "training.young",
            "technology-transfer.beneficiaries",
            "linkage.leads",
            "linkage.projects",
            "promotion.cooperatives",
            "equipment.cooperatives",
            "equipment.state-funds",
            "investment.projects",
            "investment.cooperatives",
            "support.organizations",
            "support.paid",
            "support.credit.cooperatives",
            "support.land.cooperatives",
            "support.young-workers.cooperatives",
            "fund.lent",
            "economy.direct-gdp-share");

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> indicators;

    Topic(String... indicators) {
        this.indicators = List.of(indicators);
    }

    /** The ids of the indicators, in order. */
    List<String> indicators() {
        return indicators;
    }

    String word() {
        return RecordMapper.nameOf(this);
    }
}
