package vn.htx.core.rulebook.finance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.charter.Charter;
import vn.htx.core.charter.CharterFacts;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;

/**
 * Tỷ lệ do điều lệ quy định: the charter sets the rates of the indivisible fund (R-FIN-01, R-FIN-02) and a least internal ratio
 * (R-FIN-10). The charter of an organization formed before the law of 2023 has time to follow.
 */
final class CharterRates implements OrganizationRule {

    private static final ReasonCode NO_CHARTER = ReasonCode.uncertainty(CharterRates.class, "rates.no-charter");
    private static final ReasonCode SPARED = ReasonCode.exemption(CharterRates.class, "rates.spared", "until");
    private static final ReasonCode SET = ReasonCode.requirement(CharterRates.class, "rates.set");
    private static final ReasonCode BOUND =
            ReasonCode.requirement(CharterRates.class, "rates.bound", "minimum", "rate");
    private static final Remedy.Code AMEND = new Remedy.Code(CharterRates.class, "rates.amend");

    private final String id;
    private final CharterParameter parameter;
    private final boolean bounded;
    private final String article;

    private CharterRates(String id, CharterParameter parameter, boolean bounded, String article) {
        this.id = id;
        this.parameter = parameter;
        this.bounded = bounded;
        this.article = article;
    }

    /** Tỷ lệ trích từ thu nhập nội bộ: the law sets no least rate. */
    static CharterRates ofInternalFund() {
        return new CharterRates("R-FIN-01", CharterParameter.INTERNAL_FUND_RATE, false, "84.1");
    }

    /** Tỷ lệ trích từ thu nhập bên ngoài. */
    static CharterRates ofExternalFund() {
        return new CharterRates("R-FIN-02-CHARTER", CharterParameter.EXTERNAL_FUND_RATE, true, "84.2");
    }

    /** Tỷ lệ giao dịch nội bộ tối thiểu. */
    static CharterRates ofInternalRatio() {
        return new CharterRates("R-FIN-10", CharterParameter.MINIMUM_INTERNAL_RATIO, false, "40.11");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<RuleVersion> versions() {
        return FinanceVersions.since2024(article);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return bounded ? Set.of(FundAllocation.COOPERATIVE, FundAllocation.UNION) : Set.of();
    }

    @Override
    public Set<ReasonCode> reasons() {
        Set<ReasonCode> all = new HashSet<>(Set.of(NO_CHARTER, SPARED, SET, Reach.OTHER_ORGANIZATION));
        if (bounded) {
            all.add(BOUND);
        }
        return Set.copyOf(all);
    }

    @Override
    public Set<Remedy.Code> remedies() {
        return Set.of(AMEND);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Set.of(CharterFacts.VERSION, CharterFacts.SETTING);
    }

    @Override
    public Verdict assess(OrganizationOnDay organization, Law law) {
        if (!organization.isCooperativeOrUnion()) {
            return Reach.otherOrganization();
        }
        return organization
                .findFoundingDay()
                .flatMap(formed -> law.transition(id, formed))
                .map(spared -> Verdict.notApplicable(
                        SPARED, "until", spared.period().end().orElseThrow()))
                .orElseGet(() -> judge(organization, law))
                .remedied(Remedy.of(AMEND));
    }

    private Verdict judge(OrganizationOnDay organization, Law law) {
        if (organization.find(CharterFacts.VERSION).isEmpty()) {
            return Verdict.undetermined(NO_CHARTER);
        }
        Optional<Ratio> rate =
                Charter.of(List.of(), organization.list(CharterFacts.SETTING)).findRatio(parameter);
        return rate.isPresent() && bounded
                ? law.ask(FundAllocation.minimumOf(organization)).judge(minimum -> bound(rate.get(), minimum))
                : Verdict.of(rate.isPresent()).because(SET);
    }

    private static Verdict bound(Ratio rate, Ratio minimum) {
        return Verdict.of(rate.isAtLeast(minimum)).because(BOUND, "minimum", minimum, "rate", rate);
    }
}
