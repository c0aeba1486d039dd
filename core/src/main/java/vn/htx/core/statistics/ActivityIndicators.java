package vn.htx.core.statistics;

import static vn.htx.core.statistics.Definitions.begun;
import static vn.htx.core.statistics.Definitions.during;
import static vn.htx.core.statistics.Definitions.ofYear;
import static vn.htx.core.statistics.Definitions.share;
import static vn.htx.core.statistics.Definitions.standing;
import static vn.htx.core.statistics.Dimension.AGRICULTURAL;
import static vn.htx.core.statistics.Dimension.KIND;

import java.util.List;
import vn.htx.core.fact.FactType;
import vn.htx.core.linkage.LinkageFacts;
import vn.htx.core.linkage.LinkageFunding;
import vn.htx.core.promotion.PromotionFacts;
import vn.htx.core.support.BeneficiaryKind;
import vn.htx.core.technology.AdoptionKind;
import vn.htx.core.technology.TechnologyFacts;
import vn.htx.core.training.TraineeRole;
import vn.htx.core.training.TrainingFacts;
import vn.htx.core.training.TrainingLevel;

/** Đào tạo, chuyển giao khoa học và công nghệ, liên kết, xúc tiến thương mại: what organizations took part in. */
final class ActivityIndicators {

    private static final String COOPERATIVE = "cooperative";
    private static final Basis ARTICLE = Basis.practice(Practices.ARTICLE);
    private static final Basis STRATEGY = Basis.practice(Practices.STRATEGY);
    private static final Basis CHAINS = Basis.practice(Practices.YEAR_2019, Practices.NATIONAL_OVERVIEW);

    private static final Indicator DIRECTORS_TRAINED = standing(
            "training.directors.cooperatives",
            "cooperatives",
            cooperatives(TrainingFacts.PARTICIPATION)
                    .where("role", TraineeRole.DIRECTOR)
                    .where("level", TrainingLevel.ELEMENTARY),
            STRATEGY);
    private static final Indicator REVIEWED =
            ofYear("technology.reviewed", "cooperatives", cooperatives(TechnologyFacts.REVIEW), STRATEGY);
    private static final Indicator HIGH_TECHNOLOGY = adopted("technology.high", AdoptionKind.HIGH_TECHNOLOGY);
    private static final Indicator DIGITAL = adopted("technology.digital", AdoptionKind.DIGITAL);
    private static final Indicator STANDARDS = adopted("technology.standards", AdoptionKind.STANDARD);
    private static final Indicator LINKED =
            standing("linkage.cooperatives", "cooperatives", cooperatives(LinkageFacts.CONTRACT), CHAINS);
    private static final Indicator LINKED_WITH_ENTERPRISES = standing(
            "linkage.enterprises.agricultural",
            "cooperatives",
            cooperatives(LinkageFacts.CONTRACT)
                    .where("partnerKind", BeneficiaryKind.ENTERPRISE)
                    .whose(AGRICULTURAL, "agricultural"),
            STRATEGY);

    private static final Indicator LEADS = leads("linkage.leads");
    private static final Indicator NATIONAL_LEADS = leads("linkage.national.leads", LinkageFunding.NATIONAL_PROGRAMME);
    private static final Indicator VALUE_CHAIN_LEADS = leads("linkage.value-chain.leads", LinkageFunding.VALUE_CHAIN);

    /** All of them. */
    static final List<Indicator> ALL = List.of(
            begun("training.courses", "courses", FactMeasure.count(TrainingFacts.COURSE), ARTICLE),
            begun("training.cooperatives", "cooperatives", cooperatives(TrainingFacts.PARTICIPATION), ARTICLE),
            begun(
                    "training.organizations",
                    "organizations",
                    FactMeasure.distinct(TrainingFacts.PARTICIPATION, FactMeasure.ORGANIZATION),
                    ARTICLE),
            begun("training.people", "turns", FactMeasure.sum(TrainingFacts.PARTICIPATION, "people"), ARTICLE),
            begun("training.young", "turns", FactMeasure.sum(TrainingFacts.PARTICIPATION, "young"), STRATEGY),
            begun("training.certified", "turns", FactMeasure.sum(TrainingFacts.PARTICIPATION, "certified"), STRATEGY),
            DIRECTORS_TRAINED,
            share("training.directors.share", DIRECTORS_TRAINED, Indicators.COOPERATIVES, STRATEGY),
            begun("technology-transfer.cases", "cases", FactMeasure.count(TechnologyFacts.TRANSFER), ARTICLE),
            begun(
                    "technology-transfer.beneficiaries",
                    "beneficiaries",
                    FactMeasure.distinct(TechnologyFacts.RECIPIENT, "beneficiary"),
                    ARTICLE),
            begun("technology-transfer.cooperatives", "cooperatives", cooperatives(TechnologyFacts.RECIPIENT), ARTICLE),
            begun(
                    "technology-transfer.enterprises",
                    "enterprises",
                    FactMeasure.distinct(TechnologyFacts.RECIPIENT, "beneficiary")
                            .where("kind", BeneficiaryKind.ENTERPRISE),
                    ARTICLE),
            REVIEWED,
            HIGH_TECHNOLOGY,
            share("technology.high.share", HIGH_TECHNOLOGY, REVIEWED, STRATEGY),
            ofYear(
                    "technology.high.groups",
                    "groups",
                    FactMeasure.distinct(TechnologyFacts.ADOPTION, FactMeasure.ORGANIZATION)
                            .where("kind", AdoptionKind.HIGH_TECHNOLOGY)
                            .whose(KIND, "group"),
                    STRATEGY),
            DIGITAL,
            share("technology.digital.share", DIGITAL, REVIEWED, STRATEGY),
            STANDARDS,
            share("technology.standards.share", STANDARDS, REVIEWED, STRATEGY),
            LEADS,
            NATIONAL_LEADS,
            projects("linkage.national.projects", LinkageFunding.NATIONAL_PROGRAMME),
            VALUE_CHAIN_LEADS,
            new OverlapIndicator("linkage.leads.both", NATIONAL_LEADS, VALUE_CHAIN_LEADS, LEADS, ARTICLE),
            projects("linkage.value-chain.projects", LinkageFunding.VALUE_CHAIN),
            projects("linkage.projects", LinkageFunding.values()),
            during(
                    "linkage.chains",
                    "chains",
                    FactMeasure.distinct(LinkageFacts.LEAD, "product").whose(KIND, COOPERATIVE),
                    ARTICLE),
            during("linkage.partners", "partners", FactMeasure.distinct(LinkageFacts.PARTNER, "partner"), ARTICLE),
            ofYear("linkage.households", "households", FactMeasure.sum(LinkageFacts.YEAR, "households"), ARTICLE),
            LINKED,
            share("linkage.cooperatives.share", LINKED, Indicators.COOPERATIVES, CHAINS),
            LINKED_WITH_ENTERPRISES,
            share(
                    "linkage.enterprises.agricultural.share",
                    LINKED_WITH_ENTERPRISES,
                    Indicators.AGRICULTURAL_COOPERATIVES,
                    STRATEGY),
            begun("promotion.events", "events", FactMeasure.count(PromotionFacts.EVENT), ARTICLE),
            begun("promotion.cooperatives", "cooperatives", cooperatives(PromotionFacts.PARTICIPATION), ARTICLE),
            begun(
                    "promotion.organizations",
                    "organizations",
                    FactMeasure.distinct(PromotionFacts.PARTICIPATION, FactMeasure.ORGANIZATION),
                    ARTICLE),
            begun("promotion.places", "provinces", FactMeasure.distinct(PromotionFacts.EVENT, "place"), ARTICLE),
            begun("promotion.sales", "dong", FactMeasure.sum(PromotionFacts.PARTICIPATION, "sales"), ARTICLE),
            begun(
                    "promotion.contracts",
                    "contracts",
                    FactMeasure.sum(PromotionFacts.PARTICIPATION, "contracts"),
                    ARTICLE));

    private ActivityIndicators() {}

    private static FactMeasure cooperatives(FactType<?> facts) {
        return FactMeasure.distinct(facts, FactMeasure.ORGANIZATION).whose(KIND, COOPERATIVE);
    }

    private static Indicator adopted(String id, AdoptionKind kind) {
        return ofYear(id, "cooperatives", cooperatives(TechnologyFacts.ADOPTION).where("kind", kind), STRATEGY);
    }

    private static Indicator leads(String id, LinkageFunding... funding) {
        FactMeasure leads = cooperatives(LinkageFacts.LEAD);
        return during(
                id, "cooperatives", funding.length == 0 ? leads : leads.where("funding", (Object[]) funding), ARTICLE);
    }

    private static Indicator projects(String id, LinkageFunding... funding) {
        return during(
                id,
                "projects",
                FactMeasure.distinct(LinkageFacts.LEAD, "project")
                        .where("funding", (Object[]) funding)
                        .whose(KIND, COOPERATIVE),
                ARTICLE);
    }
}
